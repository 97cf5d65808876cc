package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.fact.Happened;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A party that was called to a session did not come (पक्ष अनुपस्थित). */
public record PartyAbsent(
        ComplaintId complaintId,
        Set<Party> absent,
        ContactMeans calledBy,
        @Nullable LocalDate nextOn,
        Happened happened)
        implements ComplaintEvent {

    public PartyAbsent {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }
}
