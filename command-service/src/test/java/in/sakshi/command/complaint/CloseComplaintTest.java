package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.close;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.approved;
import static in.sakshi.command.complaint.Past.assessed;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.feedbackTaken;
import static in.sakshi.command.complaint.Past.followedUp;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.notCounselled;
import static in.sakshi.command.complaint.Past.proposed;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.command.complaint.Past.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Recommendation;
import in.sakshi.command.acting.Desk;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.Duty;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Closing the file (guards G14 to G17). */
class CloseComplaintTest {

    private static final Expected CLOSING = happened -> new ComplaintClosed(CASE, happened);

    @Test
    void whereNothingIsDueTheFileIsClosed() {
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), followedUp(2)))
                .by(IC_NEELAM)
                .when(close())
                .records(CLOSING);
    }

    @Test
    void aWaivedFollowUpIsNotDue() {
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), waived(Duty.followUp(2))))
                .by(IC_NEELAM)
                .when(close())
                .records(CLOSING);
    }

    @Test
    void aClosedFileIsClosedWhoeverAsks() {
        given(closedOnWednesday()).by(IC_NEELAM).when(close()).staysQuiet();
        given(closedOnWednesday()).by(CO_SHALINI).when(close()).staysQuiet();
    }

    @Test
    void itWaitsForTheFeedback() {
        given(Past.and(disposedOnWednesday(), followedUp(1), followedUp(2)))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FEEDBACK_MISSING);
    }

    @Test
    void itWaitsForEveryFollowUp() {
        given(Past.and(disposedOnWednesday(), feedbackTaken()))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FOLLOW_UP_STILL_OPEN, "follow-up:1", "follow-up:2");
        given(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1)))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.FOLLOW_UP_STILL_OPEN, "follow-up:2");
    }

    @Test
    void itWaitsForWhateverElseIsDue() {
        given(
                        received(MONDAY),
                        assigned(SI_AARTI),
                        gdEntered("031"),
                        notCounselled(),
                        assessed(Recommendation.NO_ACTION),
                        Past.attached(DocumentKind.COMPROMISE),
                        proposed(DisposalType.COMPROMISE),
                        approved(),
                        feedbackTaken(),
                        followedUp(1),
                        followedUp(2))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.OBLIGATION_STILL_OPEN, "receipt", "contact");
    }

    @Test
    void itWaitsForTheInvestigationOrLeavesItToTheListOfReports() {
        Played played = Played.of(Past.and(disposedOnWednesday(), feedbackTaken(), followedUp(1), followedUp(2)));
        Desk desk = Played.desk(IC_NEELAM, WEDNESDAY);
        FirId fir = new FirId(new UUID(0, 268));
        played.record(ComplaintFiles.link(
                played.file(), new FirLinked(CASE, fir, "0268/2025", false, Happened.at(WEDNESDAY)), desk));

        assertRefused(Rule.INVESTIGATION_STILL_OPEN, played, desk);
        assertThat(ComplaintFiles.RULINGS.decide(played.file(), new CloseComplaint(CASE, true, null), desk))
                .containsExactly(new ComplaintClosed(CASE, true, Happened.at(WEDNESDAY)));

        played.record(
                ComplaintFiles.concludeFir(played.file(), new FirConcluded(CASE, fir, Happened.at(WEDNESDAY)), desk));
        assertThat(ComplaintFiles.RULINGS.decide(played.file(), close(), desk))
                .containsExactly(new ComplaintClosed(CASE, false, Happened.at(WEDNESDAY)));
    }

    @Test
    void itIsDisposedOfFirst() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(IC_NEELAM)
                .when(close())
                .refused(Rule.NOT_DISPOSED);
    }

    private static void assertRefused(Rule rule, Played played, Desk desk) {
        assertThatThrownBy(() -> ComplaintFiles.RULINGS.decide(played.file(), close(), desk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
