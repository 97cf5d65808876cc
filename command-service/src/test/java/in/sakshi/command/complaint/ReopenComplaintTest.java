package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.reopen;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Expected.waived;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.reopened;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import org.junit.jupiter.api.Test;

/** Taking a disposed complaint up again. */
class ReopenComplaintTest {

    private static final Expected REOPENING =
            happened -> new ComplaintReopened(CASE, ReopeningGround.REHARASSED, "पुनः उत्पीड़न", happened);
    private static final Expected DISPOSED_BY =
            opened(new ObligationId("disposal:2"), "D-82", owner(SI_AARTI), endOf("2025-10-20"));

    private static final Expected NEWS =
            opened(new ObligationId("victim-update:2"), "D-99", post(Post.DESK), endOf("2025-10-25"));

    @Test
    void whatWasDueAfterTheDisposalFallsAwayAndTheInquiryBeginsAgain() {
        given(disposedOnWednesday())
                .at(FRIDAY)
                .by(IC_NEELAM)
                .when(reopen())
                .records(
                        REOPENING,
                        waived(Duty.followUp(1), "REHARASSED", IC_NEELAM),
                        waived(Duty.followUp(2), "REHARASSED", IC_NEELAM),
                        waived(Duty.FEEDBACK.id(), "REHARASSED", IC_NEELAM),
                        opened(new ObligationId("assessment:2"), "D-75", owner(SI_AARTI), endOf("2025-10-13")),
                        DISPOSED_BY,
                        NEWS);
    }

    @Test
    void aClosedFileIsOpenedAgain() {
        given(closedOnWednesday())
                .at(FRIDAY)
                .by(IC_NEELAM)
                .when(reopen())
                .records(
                        REOPENING,
                        opened(new ObligationId("assessment:2"), "D-75", owner(SI_AARTI), endOf("2025-10-13")),
                        DISPOSED_BY,
                        NEWS);
    }

    @Test
    void aSensitiveCaseIsAssessedAgainWithinADay() {
        given(Past.and(
                        proposedOnTuesday(ComplaintCategory.HONOUR, DisposalType.RELIEF_GIVEN),
                        approved().by(CO_SHALINI).on(WEDNESDAY)))
                .at(FRIDAY)
                .by(CO_SHALINI)
                .when(reopen())
                .records(
                        REOPENING,
                        waived(Duty.followUp(1), "REHARASSED", CO_SHALINI),
                        waived(Duty.followUp(2), "REHARASSED", CO_SHALINI),
                        waived(Duty.FEEDBACK.id(), "REHARASSED", CO_SHALINI),
                        opened(new ObligationId("assessment:2"), "D-75-SENSITIVE", owner(SI_AARTI), SATURDAY),
                        DISPOSED_BY,
                        NEWS);
    }

    @Test
    void onlyWhatIsDisposedOfIsReopened() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(IC_NEELAM)
                .when(reopen())
                .refused(Rule.NOT_DISPOSED);
        given(Past.and(disposedOnWednesday(), reopened()))
                .by(IC_NEELAM)
                .when(reopen())
                .refused(Rule.NOT_DISPOSED);
    }
}
