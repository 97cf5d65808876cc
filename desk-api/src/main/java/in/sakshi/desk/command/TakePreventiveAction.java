package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.PreventiveSection;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.station.StationCode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Take preventive action against a person (निरोधात्मक कार्यवाही दर्ज करें): its number and the action are recorded together.
 *
 * @param station by which station
 * @param gdNumber of the entry in the diary, where the person was detained
 */
public record TakePreventiveAction(
        @Fresh PreventiveId preventiveId,
        StationCode station,
        PreventivePerson person,
        Set<PreventiveSection> preventiveSections,
        @Nullable CaseId arisenFrom,
        @Text(max = 60) @Nullable String patrol,
        @Text(max = 4000, lines = true) String preventiveGrounds,
        @Text(max = 40) @Nullable String gdNumber,
        @Nullable Happened happened)
        implements PreventiveCommand, AtStation {

    public TakePreventiveAction {
        preventiveSections = Collections.unmodifiableSortedSet(new TreeSet<>(preventiveSections));
    }
}
