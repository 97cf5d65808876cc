package in.sakshi.preventive;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseId;
import in.sakshi.code.PreventiveSection;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A preventive action was begun against a person (निरोधात्मक कार्यवाही की गयी), and got its number in the book.
 *
 * @param number its number in the book
 * @param person against whom
 * @param preventiveSections under which sections; with 170 the person is detained from then on
 * @param arisenFrom the complaint or report of which it comes, if of one
 * @param patrol the patrol on which it came up, as in the diary
 * @param preventiveGrounds why, in brief
 */
public record PreventiveActionTaken(
        PreventiveId preventiveId,
        EntryNumber number,
        PreventivePerson person,
        Set<PreventiveSection> preventiveSections,
        @Nullable CaseId arisenFrom,
        @Nullable String patrol,
        String preventiveGrounds,
        Happened happened)
        implements PreventiveEvent, CaseBegun {

    public PreventiveActionTaken {
        preventiveSections = Collections.unmodifiableSortedSet(new TreeSet<>(preventiveSections));
    }
}
