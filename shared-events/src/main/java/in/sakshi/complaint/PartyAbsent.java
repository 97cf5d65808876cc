package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.fact.Happened;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A party that was called to a session did not come (पक्ष अनुपस्थित).
 *
 * @param number in the book of counselling
 */
public record PartyAbsent(
        ComplaintId complaintId,
        Set<Party> absent,
        ContactMeans calledBy,
        @Nullable LocalDate nextOn,
        @Nullable EntryNumber number,
        Happened happened)
        implements ComplaintEvent, BookEntry {

    public PartyAbsent {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }

    @Override
    public String book() {
        return RegisterId.COUNSELLING;
    }

    @Override
    public PartyAbsent numbered(EntryNumber given) {
        return new PartyAbsent(complaintId, absent, calledBy, nextOn, given, happened);
    }
}
