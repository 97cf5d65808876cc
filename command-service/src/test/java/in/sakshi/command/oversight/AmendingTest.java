package in.sakshi.command.oversight;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.casework.Told.CASE;
import static in.sakshi.command.casework.Told.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.Party;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.Sex;
import in.sakshi.command.casework.Told;
import in.sakshi.command.casework.Verdict;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.SessionId;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.command.CorrectBookEntry;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ShowCauseIssued;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands wrong in a numbered book is struck through, and nothing else. */
class AmendingTest {

    private static final Happened THEN = Happened.at(MONDAY);
    private static final EntryNumber SESSION = number(RegisterId.COUNSELLING, 1);
    private static final EntryNumber BARE_SESSION = number(RegisterId.COUNSELLING, 2);
    private static final EntryNumber ABSENCE = number(RegisterId.COUNSELLING, 3);
    private static final EntryNumber FEEDBACK = number(RegisterId.FEEDBACK, 1);
    private static final EntryNumber FOLLOW_UP = number(RegisterId.FOLLOW_UP, 1);
    private static final EntryNumber ACTION = number(RegisterId.PREVENTIVE, 1);
    /** A letter of two chars of Java: a line is as long as its letters are many. */
    private static final String KAITHI = Character.toString(0x1108D);

    private static final PreventiveId ID = new PreventiveId(new UUID(0, 61));

    private static EntryNumber number(String book, int serial) {
        return new EntryNumber(new RegisterId(RAMGARHI.code(), book, 2025), serial);
    }

    private static CounsellingSessionHeld held(EntryNumber number, @Nullable Sitting sitting) {
        return new CounsellingSessionHeld(
                COMPLAINT,
                new SessionId(new UUID(0, number.serial())),
                CounsellingKind.LEGAL,
                Set.of(Party.WOMAN),
                true,
                CounsellingOutcome.OTHER,
                "सार",
                null,
                false,
                number.serial(),
                sitting,
                number,
                THEN);
    }

    /** A complaint with an entry in each of its three books, and two more in that of counselling. */
    private static Told complaint() {
        Sitting sitting = new Sitting(
                "कक्ष 1",
                30,
                true,
                Set.of(Party.HUSBAND),
                ContactMeans.PHONE,
                new Counsellor("रेखा", Sex.WOMAN),
                "मारपीट");
        return Told.complaint(Overseeing.RULINGS, MONDAY)
                .recorded(List.of(
                        held(SESSION, sitting),
                        held(BARE_SESSION, null),
                        new PartyAbsent(COMPLAINT, Set.of(Party.HUSBAND), ContactMeans.PHONE, null, ABSENCE, THEN),
                        new FeedbackTaken(
                                COMPLAINT,
                                FeedbackSource.COMPLAINANT,
                                ContactMeans.PHONE,
                                4,
                                Set.of(),
                                null,
                                null,
                                FEEDBACK,
                                THEN),
                        new FollowUpDone(
                                COMPLAINT,
                                1,
                                ContactMeans.PHONE,
                                FollowUpOutcome.SAFE,
                                "ठीक है",
                                null,
                                null,
                                FOLLOW_UP,
                                THEN)));
    }

    private static Told action() {
        PreventivePerson person = new PreventivePerson("दीपक", 22, "रामलाल", "ग्राम बेलवा", "9000000007");
        PreventiveActionTaken taken = new PreventiveActionTaken(
                ID, ACTION, person, Set.of(PreventiveSection.P170), null, "रपट 12", "पीछा करता है", THEN);
        List<CaseEvent> steps = List.of(
                new DetainedU170(ID, "031", THEN),
                new PreventiveReportSent(ID, Set.of(PreventiveSection.P126), "112/2025", "एसडीएम", THEN),
                new ShowCauseIssued(ID, null, THEN),
                new BondExecuted(ID, 50_000, 2, LocalDate.of(2025, 10, 6), LocalDate.of(2026, 4, 5), THEN));
        return Told.of(Overseeing.RULINGS, PreventiveFiles.opened(taken), MONDAY)
                .recorded(steps);
    }

    private static CorrectBookEntry wrong(
            EntryNumber entry, BookField field, @Nullable String oldValue, @Nullable String newValue) {
        return new CorrectBookEntry(CASE, entry, field, oldValue, newValue, "सुनने में भूल", null);
    }

    private static BookEntryCorrected corrected(CorrectBookEntry command, Happened happened) {
        return new BookEntryCorrected(
                CASE,
                command.entry(),
                command.field(),
                command.oldValue(),
                command.newValue(),
                command.reason(),
                happened);
    }

    @ParameterizedTest
    @CsvSource({
        "CNS, 1, COUNSELLING_PLACE, कक्ष 1, कक्ष 2",
        "CNS, 1, COUNSELLING_PRIVATE, true, false",
        "CNS, 1, COUNSELLING_PRIVATE, true, ",
        "CNS, 1, COUNSELLING_MINUTES, 30, 45",
        "CNS, 1, COUNSELLING_CALLED_BY, PHONE, HOME_VISIT",
        "CNS, 1, COUNSELLING_COUNSELLOR, रेखा, रेखा देवी",
        "CNS, 1, COUNSELLING_WILLING, true, false",
        "CNS, 1, COUNSELLING_PROBLEM, मारपीट, दहेज",
        "CNS, 1, COUNSELLING_GIST, सार, ",
        "CNS, 1, COUNSELLING_FIT_FOR_PPK, false, true",
        "CNS, 2, COUNSELLING_PLACE, , कक्ष 2",
        "CNS, 3, COUNSELLING_CALLED_BY, PHONE, WRITING",
        "FBK, 1, FEEDBACK_FROM, COMPLAINANT, GUARDIAN",
        "FBK, 1, FEEDBACK_MEANS, PHONE, IN_PERSON",
        "FBK, 1, FEEDBACK_SATISFIED, , false",
        "FBK, 1, FEEDBACK_REMARK, , देर हुई",
        "FUP, 1, FOLLOW_UP_MEANS, PHONE, BEAT",
        "FUP, 1, FOLLOW_UP_REMARK, ठीक है, ",
        "FUP, 1, FOLLOW_UP_HELP, , राशन कार्ड"
    })
    void whatStandsInABookOfAComplaintIsCorrected(
            String book, int serial, BookField field, @Nullable String standing, @Nullable String right) {
        CorrectBookEntry command = wrong(number(book, serial), field, standing, right);
        complaint().when(command).records(happened -> corrected(command, happened));
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE_NAME, दीपक, दीपक कुमार",
        "PREVENTIVE_AGE, 22, 23",
        "PREVENTIVE_GUARDIAN, रामलाल, ",
        "PREVENTIVE_ADDRESS, ग्राम बेलवा, ग्राम कठौली",
        "PREVENTIVE_MOBILE, 9000000007, 9000000008",
        "PREVENTIVE_PATROL, रपट 12, रपट 13",
        "PREVENTIVE_GROUNDS, पीछा करता है, टिप्पणी करता है",
        "PREVENTIVE_GD_NUMBER, 031, 032",
        "PREVENTIVE_REPORT_NUMBER, 112/2025, 113/2025",
        "PREVENTIVE_REPORT_COURT, एसडीएम, एसडीएम सदर",
        "PREVENTIVE_ORDER_NUMBER, , 9",
        "PREVENTIVE_BOND_AMOUNT, 50000, 60000",
        "PREVENTIVE_SURETIES, 2, 1"
    })
    void whatStandsInTheRecordOfAnActionIsCorrected(
            BookField field, @Nullable String standing, @Nullable String right) {
        CorrectBookEntry command =
                new CorrectBookEntry(ID.asCase(), ACTION, field, standing, right, "सुनने में भूल", null);
        action().when(command)
                .records(happened ->
                        new BookEntryCorrected(ID.asCase(), ACTION, field, standing, right, "सुनने में भूल", happened));
    }

    @Test
    void aCorrectionIsCorrectedInItsTurn() {
        CorrectBookEntry again = wrong(FOLLOW_UP, BookField.FOLLOW_UP_HELP, "राशन कार्ड", null);
        complaint()
                .done(wrong(FOLLOW_UP, BookField.FOLLOW_UP_HELP, null, "राशन कार्ड"))
                .when(again)
                .records(happened -> corrected(again, happened));
    }

    @Test
    void whatStandsThereAlreadyIsNotWrittenAgain() {
        complaint()
                .when(wrong(FOLLOW_UP, BookField.FOLLOW_UP_REMARK, "कुछ और", "ठीक है"))
                .staysQuiet();
    }

    @Test
    void whoeverCorrectsSaysWhatStandsThere() {
        complaint()
                .when(wrong(SESSION, BookField.COUNSELLING_GIST, "कुछ और", "नया सार"))
                .refused(Rule.SOMETHING_ELSE_STANDS_THERE);
        complaint()
                .done(wrong(SESSION, BookField.COUNSELLING_GIST, "सार", "नया सार"))
                .when(wrong(SESSION, BookField.COUNSELLING_GIST, "सार", "और नया"))
                .refused(Rule.SOMETHING_ELSE_STANDS_THERE);
    }

    @ParameterizedTest
    @CsvSource({
        "CNS, 9, COUNSELLING_GIST, सार",
        "FBK, 1, COUNSELLING_GIST, सार",
        "CNS, 3, COUNSELLING_GIST, ",
        "CNS, 2, COUNSELLING_COUNSELLOR, ",
        "PRV, 1, PREVENTIVE_NAME, दीपक"
    })
    void whatIsNotInTheBookCannotBeCorrected(String book, int serial, BookField field, @Nullable String standing) {
        complaint().when(wrong(number(book, serial), field, standing, "नया")).refused(Rule.BOOK_ENTRY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CNS, 1, COUNSELLING_PLACE, कक्ष 1, ",
        "CNS, 1, COUNSELLING_MINUTES, 30, 601",
        "CNS, 1, COUNSELLING_MINUTES, 30, 045",
        "CNS, 1, COUNSELLING_CALLED_BY, PHONE, TELEGRAM",
        "CNS, 1, COUNSELLING_WILLING, true, हाँ",
        "CNS, 1, COUNSELLING_WILLING, true, ",
        "FBK, 1, FEEDBACK_FROM, COMPLAINANT, PHONE",
        "FBK, 1, FEEDBACK_MEANS, PHONE, ",
        "FUP, 1, FOLLOW_UP_MEANS, PHONE, SAFE"
    })
    void whatCannotStandThereIsNotWrittenThere(
            String book, int serial, BookField field, String standing, @Nullable String impossible) {
        complaint()
                .when(wrong(number(book, serial), field, standing, impossible))
                .refused(Rule.NOT_A_POSSIBLE_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "600, true", "601, false"})
    void aSessionLastsOneToSixHundredMinutes(String minutes, boolean possible) {
        said(complaint().when(wrong(SESSION, BookField.COUNSELLING_MINUTES, "30", minutes)), possible);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNSELLING_PLACE, कक्ष 1, 120",
        "COUNSELLING_COUNSELLOR, रेखा, 120",
        "COUNSELLING_PROBLEM, मारपीट, 300"
    })
    void aLineInABookOfAComplaintIsOneLineOfItsLength(BookField field, String standing, int max) {
        for (String value : List.of("क".repeat(max), KAITHI.repeat(max))) {
            said(complaint().when(wrong(SESSION, field, standing, value)), true);
            said(complaint().when(wrong(SESSION, field, standing, value + "क")), false);
        }
        said(complaint().when(wrong(SESSION, field, standing, "एक\nदो")), false);
        said(complaint().when(wrong(SESSION, field, standing, "\nदो")), false);
        said(complaint().when(wrong(SESSION, field, standing, " ")), false);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW_UP_REMARK", "FOLLOW_UP_HELP"})
    void whatWasHeardAtAFollowUpIsALine(BookField field) {
        String standing = field == BookField.FOLLOW_UP_REMARK ? "ठीक है" : null;
        said(complaint().when(wrong(FOLLOW_UP, field, standing, "क".repeat(500))), true);
        said(complaint().when(wrong(FOLLOW_UP, field, standing, "क".repeat(501))), false);
        said(complaint().when(wrong(FOLLOW_UP, field, standing, "एक\nदो")), false);
    }

    @Test
    void theGistOfASessionMayHaveSeveralLines() {
        said(complaint().when(wrong(SESSION, BookField.COUNSELLING_GIST, "सार", "एक\nदो")), true);
        said(complaint().when(wrong(SESSION, BookField.COUNSELLING_GIST, "सार", " \n ")), false);
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE_NAME, दीपक, 120",
        "PREVENTIVE_GUARDIAN, रामलाल, 120",
        "PREVENTIVE_ADDRESS, ग्राम बेलवा, 300",
        "PREVENTIVE_PATROL, रपट 12, 60",
        "PREVENTIVE_GD_NUMBER, 031, 40",
        "PREVENTIVE_REPORT_NUMBER, 112/2025, 40",
        "PREVENTIVE_REPORT_COURT, एसडीएम, 200",
        "PREVENTIVE_ORDER_NUMBER, , 40"
    })
    void aLineInTheRecordOfAnActionIsOneLineOfItsLength(BookField field, @Nullable String standing, int max) {
        said(action().when(wrongOfAction(field, standing, "क".repeat(max))), true);
        said(action().when(wrongOfAction(field, standing, "क".repeat(max + 1))), false);
        said(action().when(wrongOfAction(field, standing, "एक\nदो")), false);
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE_AGE, 22, 0, 120",
        "PREVENTIVE_BOND_AMOUNT, 50000, 1, 100000000",
        "PREVENTIVE_SURETIES, 2, 0, 20"
    })
    void aNumberIsWithinItsBoundsAndWrittenAsNumbersAre(BookField field, String standing, int least, int most) {
        said(action().when(wrongOfAction(field, standing, String.valueOf(least))), true);
        said(action().when(wrongOfAction(field, standing, String.valueOf(most))), true);
        for (String impossible :
                List.of(String.valueOf(least - 1), String.valueOf(most + 1), "07", "+7", "1000000007")) {
            said(action().when(wrongOfAction(field, standing, impossible)), false);
        }
    }

    private static CorrectBookEntry wrongOfAction(BookField field, @Nullable String standing, String right) {
        return new CorrectBookEntry(ID.asCase(), ACTION, field, standing, right, "सुनने में भूल", null);
    }

    /** That it is written there, or that it cannot stand there. */
    private static void said(Verdict verdict, boolean possible) {
        if (possible) {
            assertThat(verdict.refusal()).isNull();
            assertThat(verdict.events())
                    .hasOnlyElementsOfType(BookEntryCorrected.class)
                    .hasSize(1);
        } else {
            verdict.refused(Rule.NOT_A_POSSIBLE_VALUE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE_NAME, दीपक, ",
        "PREVENTIVE_AGE, 22, 121",
        "PREVENTIVE_MOBILE, 9000000007, 12345",
        "PREVENTIVE_BOND_AMOUNT, 50000, 0",
        "PREVENTIVE_SURETIES, 2, 21"
    })
    void norInTheRecordOfAnAction(BookField field, String standing, @Nullable String impossible) {
        action().when(new CorrectBookEntry(ID.asCase(), ACTION, field, standing, impossible, "भूल", null))
                .refused(Rule.NOT_A_POSSIBLE_VALUE);
    }
}
