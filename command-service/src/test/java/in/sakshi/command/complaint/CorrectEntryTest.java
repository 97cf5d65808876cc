package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.correct;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.moved;
import static in.sakshi.command.complaint.Expected.post;
import static in.sakshi.command.complaint.Expected.reassigned;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.corrected;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;
import static in.sakshi.complaint.EntryField.BRIEF_FACTS;
import static in.sakshi.complaint.EntryField.CATEGORY;
import static in.sakshi.complaint.EntryField.COMPLAINANT_AGE;
import static in.sakshi.complaint.EntryField.COMPLAINANT_MOBILE;
import static in.sakshi.complaint.EntryField.GD_NUMBER;
import static in.sakshi.complaint.EntryField.GUARDIAN_NAME;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Striking a wrong entry through and writing the right one beside it. */
class CorrectEntryTest {

    /** An emoji is one character to whoever counts them, and two to Java. */
    private static final String ONE_CHARACTER = "😀";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLAINANT_NAME, सुनीता देवी, सुनीता यादव",
                "COMPLAINANT_AGE, 29, 0",
                "COMPLAINANT_AGE, 29, 17",
                "COMPLAINANT_AGE, 29, 99",
                "COMPLAINANT_AGE, 29, 100",
                "COMPLAINANT_AGE, 29, 119",
                "COMPLAINANT_AGE, 29, 120",
                "COMPLAINANT_AGE, 29, -",
                "GUARDIAN_NAME, -, रमेश",
                "COMPLAINANT_ADDRESS, ग्राम कठौली, ग्राम बरौली",
                "COMPLAINANT_BEAT, 4, 5",
                "COMPLAINANT_MOBILE, 9000000001, 6999999999",
                "COMPLAINANT_MOBILE, 9000000001, -",
                "RESPONDENT_NAME, रमेश, महेश",
                "RESPONDENT_ADDRESS, -, ग्राम कठौली",
                "RESPONDENT_RELATION, पति, देवर",
                "CATEGORY, MARITAL, DOWRY_HAR",
                "BRIEF_FACTS, पति द्वारा मारपीट, पति और देवर द्वारा मारपीट",
                "SOURCE_REFERENCE, -, UP112-7"
            })
    void theOldEntryStandsStruckThroughBesideTheNew(
            EntryField field, @Nullable String oldValue, @Nullable String newValue) {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(correct(field, oldValue, newValue))
                .records(correction(field, oldValue, newValue));
    }

    @Test
    void aWrongDiaryNumberIsCorrectedOnceItStands() {
        given(received(MONDAY), gdEntered("031"))
                .when(correct(GD_NUMBER, "031", "131"))
                .records(correction(GD_NUMBER, "031", "131"));
        given(received(MONDAY)).when(correct(GD_NUMBER, null, "031")).refused(Rule.NOT_A_POSSIBLE_VALUE);
    }

    @Test
    void theNameOfAnOpponentNobodyKnewIsEnteredLater() {
        given(received(MONDAY), corrected(EntryField.RESPONDENT_NAME, "रमेश", null))
                .when(correct(EntryField.RESPONDENT_NAME, null, "महेश"))
                .records(correction(EntryField.RESPONDENT_NAME, null, "महेश"));
    }

    @Test
    void whatStandsAlreadyIsNotCorrected() {
        given(received(MONDAY), corrected(COMPLAINANT_AGE, "29", "31"))
                .when(correct(COMPLAINANT_AGE, "29", "31"))
                .staysQuiet();
        given(received(MONDAY)).when(correct(GUARDIAN_NAME, "रमेश", null)).staysQuiet();
    }

    @Test
    void whoeverDoesNotKnowWhatStandsThereCorrectsNothing() {
        given(received(MONDAY), corrected(COMPLAINANT_AGE, "29", "31"))
                .when(correct(COMPLAINANT_AGE, "29", "30"))
                .refused(Rule.SOMETHING_ELSE_STANDS_THERE);
        given(received(MONDAY))
                .when(correct(COMPLAINANT_MOBILE, null, "9000000002"))
                .refused(Rule.SOMETHING_ELSE_STANDS_THERE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLAINANT_NAME, सुनीता देवी, ' '",
                "COMPLAINANT_NAME, सुनीता देवी, 'सुनीता\nदेवी'",
                "COMPLAINANT_AGE, 29, 121",
                "COMPLAINANT_AGE, 29, 200",
                "COMPLAINANT_AGE, 29, 029",
                "COMPLAINANT_AGE, 29, -1",
                "COMPLAINANT_MOBILE, 9000000001, 5000000001",
                "COMPLAINANT_MOBILE, 9000000001, 900000000",
                "COMPLAINANT_MOBILE, 9000000001, 90000000011",
                "CATEGORY, MARITAL, QUARREL",
                "CATEGORY, MARITAL, -",
                "BRIEF_FACTS, पति द्वारा मारपीट, '  '",
                "BRIEF_FACTS, पति द्वारा मारपीट, -"
            })
    void anImpossibleEntryIsNotWritten(EntryField field, String oldValue, @Nullable String newValue) {
        given(received(MONDAY)).when(correct(field, oldValue, newValue)).refused(Rule.NOT_A_POSSIBLE_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"-", "1234567", "31a"})
    void anImpossibleDiaryNumberIsNotWritten(String number) {
        given(received(MONDAY), gdEntered("031"))
                .when(correct(GD_NUMBER, "031", number.equals("-") ? null : number))
                .refused(Rule.NOT_A_POSSIBLE_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLAINANT_NAME, सुनीता देवी, 120",
                "GUARDIAN_NAME, -, 120",
                "RESPONDENT_NAME, रमेश, 120",
                "COMPLAINANT_ADDRESS, ग्राम कठौली, 300",
                "RESPONDENT_ADDRESS, -, 300",
                "COMPLAINANT_BEAT, 4, 20",
                "RESPONDENT_RELATION, पति, 80",
                "SOURCE_REFERENCE, -, 60"
            })
    void anEntryHasRoomForSoManyCharacters(EntryField field, @Nullable String standing, int most) {
        String full = ONE_CHARACTER.repeat(most);
        given(received(MONDAY)).when(correct(field, standing, full)).records(correction(field, standing, full));
        given(received(MONDAY)).when(correct(field, standing, full + "x")).refused(Rule.NOT_A_POSSIBLE_VALUE);
    }

    @Test
    void theFactsMayHaveSeveralLines() {
        given(received(MONDAY))
                .when(correct(BRIEF_FACTS, "पति द्वारा मारपीट", "पहले\nफिर"))
                .records(correction(BRIEF_FACTS, "पति द्वारा मारपीट", "पहले\nफिर"));
    }

    @Test
    void whatWasWrongFromTheFirstDayIsTimedAnewFromTheFirstDay() {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(correct(CATEGORY, "MARITAL", "FALSE_PROMISE"))
                .records(
                        correction(CATEGORY, "MARITAL", "FALSE_PROMISE"),
                        moved(Duty.ASSIGNMENT.id(), "D-73-SENSITIVE", ist("2025-10-06T15:10"), ist("2025-10-06T12:10")),
                        openedFromMonday(Duty.FIR, "D-01", Post.SHO, ist("2025-10-06T13:10")),
                        openedFromMonday(Duty.STATEMENT_183, "D-10", Post.IC, TUESDAY));
    }

    private static Expected openedFromMonday(Duty duty, String rule, Post owner, Instant due) {
        return happened -> new ObligationOpened(
                CASE.asCase(), duty.id(), rule, RuleClass.S_SOFT, post(owner), MONDAY, due, happened);
    }

    @Test
    void aProposalThatBecomesSensitiveGoesToTheCircleOfficer() {
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .when(correct(CATEGORY, "MARITAL", "HONOUR"))
                .records(
                        correction(CATEGORY, "MARITAL", "HONOUR"),
                        reassigned(Duty.APPROVAL.id(), post(Post.IC), post(Post.CO)));
    }

    @Test
    void evenInAClosedFileAWrongEntryIsCorrected() {
        given(closedOnWednesday())
                .when(correct(COMPLAINANT_AGE, "29", "31"))
                .records(correction(COMPLAINANT_AGE, "29", "31"));
    }

    private static Expected correction(EntryField field, @Nullable String oldValue, @Nullable String newValue) {
        return happened -> new EntryCorrected(CASE, field, oldValue, newValue, "गलत सुना", happened);
    }
}
