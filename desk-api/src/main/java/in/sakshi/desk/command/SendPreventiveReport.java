package in.sakshi.desk.command;

import in.sakshi.code.PreventiveSection;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Record the report to the executive magistrate (चालान रिपोर्ट दर्ज करें). */
public record SendPreventiveReport(
        PreventiveId preventiveId,
        Set<PreventiveSection> preventiveSections,
        @Text(max = 40) String reportNumber,
        @Text(max = 200) String court,
        @Nullable Happened happened)
        implements PreventiveCommand {

    public SendPreventiveReport {
        preventiveSections = Collections.unmodifiableSortedSet(new TreeSet<>(preventiveSections));
    }
}
