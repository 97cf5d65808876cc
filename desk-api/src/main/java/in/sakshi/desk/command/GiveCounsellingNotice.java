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

/** Record that the parties were invited to a session (काउंसलिंग की सूचना दर्ज करें). */
public record GiveCounsellingNotice(
        ComplaintId complaintId,
        Set<Party> called,
        ContactMeans means,
        LocalDate heldOn,
        @Nullable Happened happened) implements ComplaintCommand {

    public GiveCounsellingNotice {
        called = Collections.unmodifiableSortedSet(new TreeSet<>(called));
    }
}
