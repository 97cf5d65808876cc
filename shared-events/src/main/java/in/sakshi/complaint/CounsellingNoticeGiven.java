package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.fact.Happened;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parties were invited to a session; nobody is made to come (काउंसलिंग की सूचना).
 *
 * @param called who was invited
 * @param heldOn for which day
 */
public record CounsellingNoticeGiven(
        ComplaintId complaintId, Set<Party> called, ContactMeans means, LocalDate heldOn, Happened happened)
        implements ComplaintEvent {

    public CounsellingNoticeGiven {
        called = Collections.unmodifiableSortedSet(new TreeSet<>(called));
    }
}
