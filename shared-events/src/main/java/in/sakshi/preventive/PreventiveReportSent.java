package in.sakshi.preventive;

import in.sakshi.code.PreventiveSection;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The report on the person went to the executive magistrate (चालान रिपोर्ट).
 *
 * @param preventiveSections under which sections
 * @param reportNumber as printed on it
 * @param court which court
 */
public record PreventiveReportSent(
        PreventiveId preventiveId,
        Set<PreventiveSection> preventiveSections,
        String reportNumber,
        String court,
        Happened happened)
        implements PreventiveEvent {

    public PreventiveReportSent {
        preventiveSections = Collections.unmodifiableSortedSet(new TreeSet<>(preventiveSections));
    }
}
