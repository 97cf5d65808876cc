package in.sakshi.desk.command;

import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.Sitting;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Record a counselling session (काउंसलिंग सत्र दर्ज करें). */
public record HoldCounsellingSession(
        ComplaintId complaintId,
        @Fresh SessionId sessionId,
        CounsellingKind kind,
        Set<Party> present,
        boolean cameWillingly,
        CounsellingOutcome outcome,
        @Text(max = 4000, lines = true) @Nullable String gist,
        @Nullable LocalDate nextOn,
        boolean fitForPpk,
        @Nullable Sitting sitting,
        @Nullable Happened happened)
        implements ComplaintCommand {

    public HoldCounsellingSession {
        present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
    }
}
