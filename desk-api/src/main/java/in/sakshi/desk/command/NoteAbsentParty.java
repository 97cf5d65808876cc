package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.Party;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Record that a party that was called did not come (अनुपस्थिति दर्ज करें). */
public record NoteAbsentParty(
        ComplaintId complaintId,
        Set<Party> absent,
        ContactMeans calledBy,
        @Nullable LocalDate nextOn,
        @Nullable Happened happened)
        implements ComplaintCommand {

    public NoteAbsentParty {
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }
}
