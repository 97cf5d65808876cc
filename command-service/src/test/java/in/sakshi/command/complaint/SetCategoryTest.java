package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.desk.command.SetCategory;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import org.junit.jupiter.api.Test;

/** What the complaint is about, as the inquiry has shown it. */
class SetCategoryTest {

    @Test
    void theNewCategorySaysWhatMoreIsOwedFromThenOn() {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(set(ComplaintCategory.DV))
                .records(
                        categorySet(ComplaintCategory.DV),
                        opened(Duty.INFORMATION.id(), "D-50", post(Post.DESK), WEDNESDAY));
    }

    @Test
    void aGraverCategoryMakesHaste() {
        given(received(MONDAY), assigned(SI_AARTI))
                .when(set(ComplaintCategory.HONOUR))
                .records(
                        categorySet(ComplaintCategory.HONOUR),
                        moved(Duty.ASSESSMENT.id(), "D-75-SENSITIVE", endOf("2025-10-09"), TUESDAY));
    }

    @Test
    void aLighterCategoryLeavesTheCaseSensitive() {
        given(received(MONDAY, ComplaintCategory.HONOUR))
                .when(set(ComplaintCategory.MARITAL))
                .records(
                        categorySet(ComplaintCategory.MARITAL),
                        happened -> new SensitivityRaised(CASE, "नया तथ्य", happened));
    }

    @Test
    void aFalseAllegationIsAnOfficersFindingAndMakesCounsellingMandatory() {
        given(received(MONDAY), assigned(SI_AARTI))
                .by(CT_POOJA)
                .when(set(ComplaintCategory.PAWN_FALSE))
                .refused(Rule.FLAG_NEEDS_INQUIRY_OFFICER);
        given(received(MONDAY), assigned(SI_AARTI))
                .by(SI_AARTI)
                .when(set(ComplaintCategory.PAWN_FALSE))
                .records(
                        categorySet(ComplaintCategory.PAWN_FALSE),
                        moved(Duty.ASSESSMENT.id(), "D-75-SENSITIVE", endOf("2025-10-09"), TUESDAY),
                        happened -> new MandatoryCounsellingFlagged(CASE, MandatoryGround.PAWN_FALSE, happened),
                        opened(Duty.MANDATORY_WOMAN.id(), "D-78-WOMAN", owner(SI_AARTI), WEDNESDAY),
                        opened(Duty.MANDATORY_FAMILY.id(), "D-78-OTHERS", owner(SI_AARTI), endOf("2025-10-13")),
                        opened(Duty.MANDATORY_INSTIGATOR.id(), "D-78-OTHERS", owner(SI_AARTI), endOf("2025-10-13")));
    }

    @Test
    void theSameCategoryIsQuietAndADisposedCaseKeepsItsOwn() {
        given(received(MONDAY)).when(set(ComplaintCategory.MARITAL)).staysQuiet();
        given(disposedOnWednesday()).when(set(ComplaintCategory.DV)).refused(Rule.ALREADY_DISPOSED);
    }

    private static SetCategory set(ComplaintCategory category) {
        return new SetCategory(CASE, category, "नया तथ्य", null);
    }

    private static Expected categorySet(ComplaintCategory category) {
        return happened -> new CategorySet(CASE, category, "नया तथ्य", happened);
    }
}
