package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.due;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.BookField;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackFlag;
import in.sakshi.code.FeedbackSource;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FeedbackUnreachable;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.feedback.FeedbackBook;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Printed;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book of feedback has what she answered, and how often one tried. */
class FeedbackBookTest {

    private static final ComplaintId CASE = complaint(1);
    private static final RegisterId BOOK = number(RegisterId.FEEDBACK, 1).register();
    private static final String LATER = "02.02.2026 10:00";
    private static final Act[] DISPOSED = {
        received(CASE, Acts.book(2025), 47, at("06.10.2025 11:10")),
        recorded(
                "06.10.2025 12:00",
                NEELAM,
                new ComplaintAssigned(CASE, Officers.assigned(AARTI), happened("06.10.2025 12:00"))),
        recorded(
                "03.11.2025 16:00",
                NEELAM,
                due(CASE.asCase(), "feedback", "D-85", "06.11.2025 23:59", happened("03.11.2025 16:00")))
    };

    private final Kept<FeedbackLine> kept = Kept.of(FeedbackBook.KIND);

    private static Act taken(int serial, String when, OfficerId by, int score, FeedbackFlag... flags) {
        return entered(
                when,
                by,
                number(RegisterId.FEEDBACK, serial),
                new FeedbackTaken(
                        CASE,
                        FeedbackSource.COMPLAINANT,
                        ContactMeans.PHONE,
                        score,
                        Set.of(flags),
                        "देर से सुना गया",
                        new FeedbackAnswers(false, true, true, true, null, false, false, false),
                        null,
                        happened(when)));
    }

    private static Act unreachable(String when) {
        return recorded(when, MAMTA, new FeedbackUnreachable(CASE, ContactMeans.PHONE, happened(when)));
    }

    @Test
    void whatSheAnsweredStandsInAColumnForEachQuestion() {
        kept.record(DISPOSED)
                .record(
                        unreachable("04.11.2025 11:00"),
                        taken(1, "05.11.2025 11:45", MAMTA, 2, FeedbackFlag.NOT_HEARD));
        kept.record(recorded(
                "07.11.2025 10:00",
                NEELAM,
                new ComplaintReopened(CASE, ReopeningGround.POOR_FEEDBACK, "पुनः जांच", happened("07.11.2025 10:00"))));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.cells()).hasSize(18);
        assertThat(printed.text("serial")).isEqualTo("FBK-0001/2025");
        assertThat(printed.text("taken")).isEqualTo("05.11.2025 11:45");
        assertThat(printed.text("case")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("from")).isEqualTo("आवेदिका");
        assertThat(printed.text("means")).isEqualTo("फोन");
        assertThat(printed.text("taker")).isEqualTo("मुख्य आरक्षी ममता यादव");
        assertThat(printed.text("heardAtOnce")).isEqualTo("नहीं");
        assertThat(printed.text("receiptGiven")).isEqualTo("हाँ");
        assertThat(printed.text("toldOfAction")).isEmpty();
        assertThat(printed.text("score")).isEqualTo("2, असंतुष्ट");
        assertThat(printed.text("remark")).isEqualTo("सुनवाई नहीं, देर से सुना गया, प्रयास 2");
        assertThat(printed.text("consequences")).contains("पुनः खोला गया", "फीडबैक 1 या 2 अंक", "पुनः जांच");
        assertThat(printed.overdue()).isFalse();
    }

    @Test
    void anAttemptInVainHasNoNumberButStandsInItsPeriod() {
        kept.record(DISPOSED).record(unreachable("04.11.2025 11:00"), unreachable("05.11.2025 11:00"));

        assertThat(kept.page(BOOK, 0, 10).lines()).isEmpty();
        List<FeedbackLine> lines = kept.period(RMG, "05.11.2025 00:00", "06.11.2025 00:00");
        Printed printed = kept.print(lines.get(0), LATER);
        assertThat(printed.text("serial")).isEqualTo("–");
        assertThat(printed.text("remark")).isEqualTo("सम्पर्क नहीं, प्रयास 2");
    }

    @Test
    void whatWasTakenLateOrByTheInquiryOfficerIsMarked() {
        kept.record(DISPOSED).record(taken(1, "07.11.2025 00:00", AARTI, 5));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.overdue()).isTrue();
        assertThat(printed.text("taker")).endsWith("स्वयं जांच अधिकारी");
        assertThat(printed.text("score")).isEqualTo("5, संतुष्ट");
    }

    @ParameterizedTest
    @CsvSource({
        "FEEDBACK_FROM, COMPLAINANT, GUARDIAN, from, अभिभावक, आवेदिका",
        "FEEDBACK_MEANS, PHONE, HOME_VISIT, means, घर भ्रमण, फोन",
        "FEEDBACK_HEARD_AT_ONCE, false, true, heardAtOnce, हाँ, नहीं",
        "FEEDBACK_RECEIPT_GIVEN, true, false, receiptGiven, नहीं, हाँ",
        "FEEDBACK_WOMAN_OFFICER, true, false, womanOfficer, नहीं, हाँ",
        "FEEDBACK_TREATED_WELL, true, '', treatedWell, '', हाँ",
        "FEEDBACK_TOLD_OF_ACTION, '', true, toldOfAction, हाँ, रिक्त",
        "FEEDBACK_SATISFIED, false, true, satisfied, हाँ, नहीं",
        "FEEDBACK_HARASSED_AGAIN, false, true, harassedAgain, हाँ, नहीं",
        "FEEDBACK_MONEY_ASKED, false, true, moneyAsked, हाँ, नहीं",
        "FEEDBACK_REMARK, देर से सुना गया, समय से, remark, समय से, देर से सुना गया"
    })
    void whatWasWrongIsStruckThroughBesideWhatIsRight(
            BookField field, String oldValue, String newValue, String column, String right, String struckThrough) {
        String when = "08.11.2025 10:00";
        kept.record(DISPOSED)
                .record(
                        taken(1, "05.11.2025 11:45", MAMTA, 5),
                        recorded(
                                when,
                                NEELAM,
                                new BookEntryCorrected(
                                        CASE.asCase(),
                                        number(RegisterId.FEEDBACK, 1),
                                        field,
                                        oldValue.isEmpty() ? null : oldValue,
                                        newValue.isEmpty() ? null : newValue,
                                        "लिखने में भूल",
                                        happened(when))));

        Printed printed = kept.only(BOOK, LATER);
        assertThat(printed.text(column)).isEqualTo(right);
        assertThat(printed.struckThrough(column)).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo(struckThrough);
            assertThat(struck.note()).contains("नीलम वर्मा", when, "लिखने में भूल");
        });
        assertThat(printed.text("score")).isEqualTo("5, संतुष्ट");
    }

    @Test
    void theYearEndsAtMidnightInKolkata() {
        kept.record(DISPOSED).record(taken(1, "31.12.2025 23:59", MAMTA, 3));

        assertThat(kept.period(RMG, "01.01.2026 00:00", "01.01.2027 00:00")).isEmpty();
        assertThat(kept.period(RMG, "31.12.2025 00:00", "01.01.2026 00:00")).hasSize(1);
    }
}
