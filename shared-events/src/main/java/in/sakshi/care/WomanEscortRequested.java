package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.EscortPurpose;
import in.sakshi.fact.Happened;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A woman officer was asked for (महिला एस्कॉर्ट की मांग). From now on it is the station house officer’s to send one.
 *
 * @param purposes what for
 */
public record WomanEscortRequested(CaseId caseId, EscortId escortId, Set<EscortPurpose> purposes, Happened happened)
        implements CareEvent {

    public WomanEscortRequested {
        purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
    }
}
