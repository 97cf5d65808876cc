package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.reject;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.rejected;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Recommendation;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Sending a proposal back. */
class RejectDisposalTest {

    private static final Instant DECIDED_BY = endOf("2025-10-09");
    private static final Act[] PROPOSED = proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE);
    private static final Expected REJECTION =
            happened -> new DisposalRejected(CASE, "आधार अपूर्ण", IC_NEELAM.id(), happened);

    @Test
    void theProposalGoesBackAndTheDisposalStaysDue() {
        given(PROPOSED)
                .at(WEDNESDAY)
                .by(IC_NEELAM)
                .when(reject())
                .records(REJECTION, met(Duty.APPROVAL.id(), DECIDED_BY));
    }

    @Test
    void aDecisionOnTheThirdDayIsLate() {
        given(PROPOSED)
                .at(FRIDAY)
                .by(IC_NEELAM)
                .when(reject())
                .records(
                        REJECTION,
                        metLate(
                                Duty.APPROVAL.id(),
                                DECIDED_BY,
                                Duration.ofHours(11).plusMinutes(10).plusMillis(1)));
    }

    @Test
    void theInChargeMaySendBackWhatOnlyTheCircleOfficerMayApprove() {
        given(proposedOnTuesday(ComplaintCategory.HONOUR, DisposalType.NOT_PROVED))
                .by(IC_NEELAM)
                .when(reject())
                .records(REJECTION, met(Duty.APPROVAL.id(), DECIDED_BY));
    }

    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        Act own = proposed(DisposalType.COMPROMISE).by(IC_NEELAM);
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        Past.notCounselled(),
                        assessed(Recommendation.NO_ACTION),
                        Past.attached(DocumentKind.COMPROMISE),
                        own)
                .by(IC_NEELAM)
                .when(reject())
                .refused(Rule.APPROVER_IS_PROPOSER);
    }

    @Test
    void withoutAProposalThereIsNothingToReject() {
        given(received(MONDAY)).by(IC_NEELAM).when(reject()).refused(Rule.NOTHING_PROPOSED);
        given(Past.and(PROPOSED, rejected())).by(IC_NEELAM).when(reject()).refused(Rule.NOTHING_PROPOSED);
        given(disposedOnWednesday()).by(IC_NEELAM).when(reject()).refused(Rule.NOTHING_PROPOSED);
    }
}
