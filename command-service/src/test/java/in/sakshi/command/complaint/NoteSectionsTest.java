package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.SATURDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.opened;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.law.Act;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sections that come into question, and what their marks make due. */
class NoteSectionsTest {

    private static final Section STALKING = new Section(Act.BNS, "78(2)");
    private static final Section RAPE = new Section(Act.BNS, "64(1)");
    private static final Section KIDNAPPING = new Section(Act.BNS, "87");

    @Test
    void sectionsOfWhichNothingFollowsAreNoted() {
        Section threat = new Section(Act.BNS, "351");
        given(received(MONDAY)).when(note(threat)).records(noted(threat));
    }

    @Test
    void theStatementBeforeTheMagistrateIsOwedFromTheInformationOn() {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(note(STALKING))
                .records(
                        noted(STALKING),
                        opened(Duty.STATEMENT_183.id(), "D-10-OTHER", post(Post.IC), ist("2025-10-10T11:10")));
    }

    @Test
    void whatIsOwedAlreadyIsNotOwedTwice() {
        given(received(MONDAY, ComplaintCategory.RAPE)).when(note(RAPE)).records(noted(RAPE));
    }

    @Test
    void rapeIsOwedEverythingAtOnceWhateverTheCategory() {
        given(received(MONDAY))
                .when(note(RAPE))
                .records(
                        noted(RAPE),
                        opened(Duty.FIR.id(), "D-01", post(Post.SHO), ist("2025-10-06T13:10")),
                        opened(Duty.MEDICAL.id(), "D-11", post(Post.IC), TUESDAY),
                        opened(Duty.STATEMENT.id(), "D-08", post(Post.IC), TUESDAY),
                        opened(Duty.STATEMENT_183.id(), "D-10", post(Post.IC), TUESDAY));
    }

    @Test
    void whatWasDoneByTelephoneOrComputerLeavesTracesThatMustBeKept() {
        Section obscene = new Section(Act.IT, "67");
        given(received(MONDAY))
                .when(note(obscene))
                .records(noted(obscene), opened(Duty.CYBER_EVIDENCE.id(), "D-97", post(Post.IC), TUESDAY));
    }

    @Test
    void someSectionsMakeCounsellingMandatory() {
        given(received(MONDAY))
                .when(note(KIDNAPPING))
                .records(
                        noted(KIDNAPPING),
                        happened -> new MandatoryCounsellingFlagged(CASE, MandatoryGround.SECTIONS, happened),
                        opened(Duty.MANDATORY_WOMAN.id(), "D-78-WOMAN", post(Post.IC), WEDNESDAY),
                        opened(Duty.MANDATORY_FAMILY.id(), "D-78-OTHERS", post(Post.IC), endOf("2025-10-13")));
    }

    @Test
    void evenOfADisposedCaseSectionsAreNotedAndTheSameAgainIsQuiet() {
        given(disposedOnWednesday())
                .when(note(STALKING))
                .records(noted(STALKING), opened(Duty.STATEMENT_183.id(), "D-10-OTHER", post(Post.IC), SATURDAY));
        given(received(MONDAY), new in.sakshi.command.complaint.Act(note(STALKING), CT_POOJA, null))
                .when(note(STALKING))
                .staysQuiet();
    }

    private static NoteSections note(Section section) {
        return new NoteSections(CASE, List.of(section), null);
    }

    private static Expected noted(Section section) {
        return happened -> new SectionsNoted(CASE, List.of(section), happened);
    }
}
