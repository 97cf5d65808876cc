package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CounsellingKind;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.TransferAccepted;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who inquires, and how far that has come (जांच).
 *
 * @param officer the inquiry officer, once named
 * @param assessed whether the assessment is recorded
 * @param sessions the counselling sessions held
 * @param firstLevelHeld whether one of them was of the first level
 */
record Inquiry(@Nullable AssignedOfficer officer, boolean assessed, Set<SessionId> sessions, boolean firstLevelHeld) {

    static final Inquiry NOT_BEGUN = new Inquiry(null, false, Set.of(), false);

    Inquiry after(CaseEvent event) {
        if (event instanceof ComplaintAssigned assigned) {
            return new Inquiry(assigned.officer(), assessed, sessions, firstLevelHeld);
        }
        if (event instanceof AssessmentRecorded) {
            return new Inquiry(officer, true, sessions, firstLevelHeld);
        }
        if (event instanceof ComplaintReopened) {
            // Taken up again, the case is assessed afresh.
            return new Inquiry(officer, false, sessions, firstLevelHeld);
        }
        if (event instanceof CounsellingSessionHeld held) {
            return new Inquiry(
                    officer,
                    assessed,
                    Stream.concat(sessions.stream(), Stream.of(held.sessionId()))
                            .collect(Collectors.toUnmodifiableSet()),
                    firstLevelHeld || held.kind() == CounsellingKind.FIRST_LEVEL);
        }
        if (event instanceof TransferAccepted) {
            return new Inquiry(null, assessed, sessions, firstLevelHeld);
        }
        return this;
    }
}
