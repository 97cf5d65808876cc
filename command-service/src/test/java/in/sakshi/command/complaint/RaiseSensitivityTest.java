package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Expected.reassigned;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.desk.command.RaiseSensitivity;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Declaring a case a sensitive one. */
class RaiseSensitivityTest {

    private static final RaiseSensitivity RAISE = new RaiseSensitivity(CASE, "बार-बार शिकायत", null);

    @Test
    void whatIsSensitiveIsDoneFaster() {
        given(received(MONDAY))
                .by(IC_NEELAM)
                .when(RAISE)
                .records(
                        happened -> new SensitivityRaised(CASE, "बार-बार शिकायत", happened),
                        moved(
                                Duty.ASSIGNMENT.id(),
                                "D-73-SENSITIVE",
                                ist("2025-10-06T15:10"),
                                ist("2025-10-06T12:10")));
    }

    @Test
    void aProposalGoesToTheCircleOfficer() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(IC_NEELAM)
                .when(RAISE)
                .records(
                        happened -> new SensitivityRaised(CASE, "बार-बार शिकायत", happened),
                        reassigned(Duty.APPROVAL.id(), post(Post.IC), post(Post.CO)));
    }

    @Test
    void whatIsSensitiveAlreadyIsQuiet() {
        given(received(MONDAY, ComplaintCategory.HONOUR))
                .by(IC_NEELAM)
                .when(RAISE)
                .staysQuiet();
    }
}
