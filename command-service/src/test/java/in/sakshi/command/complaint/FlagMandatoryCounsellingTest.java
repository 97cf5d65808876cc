package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.desk.command.FlagMandatoryCounselling;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** Declaring that counselling is mandatory. */
class FlagMandatoryCounsellingTest {

    @Test
    void theSessionsAreOwed() {
        given(received(MONDAY), assigned(SI_AARTI))
                .by(SI_AARTI)
                .when(flag(MandatoryGround.ELOPEMENT))
                .records(
                        happened -> new MandatoryCounsellingFlagged(CASE, MandatoryGround.ELOPEMENT, happened),
                        opened(Duty.MANDATORY_WOMAN.id(), "D-78-WOMAN", owner(SI_AARTI), WEDNESDAY),
                        opened(Duty.MANDATORY_FAMILY.id(), "D-78-OTHERS", owner(SI_AARTI), endOf("2025-10-13")));
    }

    @Test
    void aFalseAllegationAddsWhoeverIsBehindIt() {
        given(received(MONDAY, ComplaintCategory.ELOPEMENT))
                .by(IC_NEELAM)
                .when(flag(MandatoryGround.PAWN_FALSE))
                .records(
                        happened -> new MandatoryCounsellingFlagged(CASE, MandatoryGround.PAWN_FALSE, happened),
                        opened(Duty.MANDATORY_INSTIGATOR.id(), "D-78-OTHERS", post(Post.IC), endOf("2025-10-13")));
    }

    @Test
    void theDeskDoesNotSayIt() {
        given(received(MONDAY)).when(flag(MandatoryGround.PAWN_FALSE)).refused(Rule.FLAG_NEEDS_INQUIRY_OFFICER);
    }

    @Test
    void onceIsEnoughAndADisposedCaseIsNotFlagged() {
        given(received(MONDAY, ComplaintCategory.ELOPEMENT))
                .by(IC_NEELAM)
                .when(flag(MandatoryGround.SECTIONS))
                .staysQuiet();
        given(disposedOnWednesday())
                .by(IC_NEELAM)
                .when(flag(MandatoryGround.SECTIONS))
                .refused(Rule.ALREADY_DISPOSED);
    }

    private static FlagMandatoryCounselling flag(MandatoryGround ground) {
        return new FlagMandatoryCounselling(CASE, ground, null);
    }
}
