package in.sakshi.query.register.books;

import static in.sakshi.query.testing.Acts.begun;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.due;
import static in.sakshi.query.testing.Acts.entered;
import static in.sakshi.query.testing.Acts.number;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.RMG;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.BookField;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirFollowUpDone;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.register.followup.FollowUpBook;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Reports;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book of follow-ups has what is planned and what was done, and marks what is or was late. */
class FollowUpBookTest {

    private static final ComplaintId CASE = complaint(1);
    private static final ReferralId REFERRAL = new ReferralId(new UUID(2, 2));
    private static final RegisterId BOOK = number(RegisterId.FOLLOW_UP, 1).register();
    private static final Act RECEIVED = received(CASE, Acts.book(2025), 47, at("06.10.2025 11:10"));
    private static final Act PLANNED = recorded(
            "03.11.2025 16:00",
            NEELAM,
            due(CASE.asCase(), "follow-up:1", "D-86-07", "10.11.2025 23:59", happened("03.11.2025 16:00")),
            due(CASE.asCase(), "follow-up:2", "D-86-30", "03.12.2025 23:59", happened("03.11.2025 16:00")));

    private final Kept<FollowUpLine> kept = Kept.of(FollowUpBook.KIND);

    private static Act done(int serial, int followUp, Happened happened, String recordedAt) {
        return entered(
                recordedAt,
                MAMTA,
                number(RegisterId.FOLLOW_UP, serial),
                new FollowUpDone(
                        CASE,
                        followUp,
                        ContactMeans.HOME_VISIT,
                        FollowUpOutcome.LIVING_TOGETHER,
                        "ठीक है",
                        "राशन कार्ड",
                        LocalDate.of(2026, 1, 2),
                        null,
                        happened));
    }

    @Test
    void aLateFollowUpIsMarkedAndSaysByHowLongAndWhy() {
        kept.record(
                RECEIVED,
                recorded(
                        "13.10.2025 10:00",
                        MAMTA,
                        new ReferralMade(
                                CASE,
                                REFERRAL,
                                ReferralAgency.PPK,
                                ConsentGiver.WOMAN,
                                "112/2025",
                                "सुलह",
                                happened("13.10.2025 10:00"))),
                recorded(
                        "02.11.2025 10:00",
                        MAMTA,
                        new ReferralOutcomeRecorded(
                                CASE, REFERRAL, ReferralOutcome.REUNITED, null, happened("02.11.2025 10:00"))),
                PLANNED,
                done(1, 2, new Happened(at("05.12.2025 14:59"), "मोबाइल बन्द था"), "05.12.2025 16:00"));

        Printed printed = kept.only(BOOK, "02.02.2026 10:00");
        assertThat(printed.cells()).hasSize(13);
        assertThat(printed.overdue()).isTrue();
        assertThat(printed.text("serial")).isEqualTo("FUP-0001/2025");
        assertThat(printed.text("case")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("followUp")).isEqualTo("2");
        assertThat(printed.text("due")).isEqualTo("03.12.2025 23:59");
        assertThat(printed.text("done")).isEqualTo("05.12.2025 14:59");
        assertThat(printed.text("means")).isEqualTo("घर भ्रमण");
        assertThat(printed.text("by")).isEqualTo("मुख्य आरक्षी ममता यादव");
        assertThat(printed.text("condition")).isEqualTo("साथ रह रही, ठीक है");
        assertThat(printed.text("referrals")).isEqualTo("परिवार परामर्श केन्द्र, साथ रहने को राजी");
        assertThat(printed.text("help")).isEqualTo("राशन कार्ड");
        assertThat(printed.text("next")).isEqualTo("02.01.2026");
        assertThat(printed.text("delay")).isEqualTo("1 दिन 15 घण्टे, मोबाइल बन्द था");
        assertThat(printed.text("signed")).contains("05.12.2025 16:00");
    }

    @Test
    void whatWasMissedStandsInThePeriodForWhichItWasPlanned() {
        kept.record(RECEIVED, PLANNED);

        List<FollowUpLine> lines = kept.period(RMG, "01.11.2025 00:00", "01.12.2025 00:00");
        assertThat(lines).extracting(FollowUpLine::followUp).containsExactly(1);
        assertThat(kept.page(BOOK, 0, 10).lines()).isEmpty();
        assertThat(kept.print(lines.get(0), "10.11.2025 23:59").overdue()).isFalse();
        Printed missed = kept.print(lines.get(0), "12.11.2025 23:59");
        assertThat(missed.overdue()).isTrue();
        assertThat(missed.text("serial")).isEqualTo("–");
        assertThat(missed.text("delay")).isEqualTo("2 दिन 0 घण्टे");
    }

    @Test
    void aChangedDateIsStruckThroughAndKeepsTheLineInItsPeriod() {
        kept.record(
                RECEIVED,
                PLANNED,
                recorded(
                        "08.11.2025 10:00",
                        NEELAM,
                        new ObligationDueChanged(
                                CASE.asCase(),
                                new ObligationId("follow-up:1"),
                                "D-87",
                                at("10.11.2025 23:59"),
                                at("05.12.2025 23:59"),
                                happened("08.11.2025 10:00"))));

        FollowUpLine line =
                kept.period(RMG, "01.11.2025 00:00", "01.12.2025 00:00").get(0);
        Printed printed = kept.print(line, "01.12.2025 10:00");
        assertThat(printed.overdue()).isFalse();
        assertThat(printed.text("due")).isEqualTo("05.12.2025 23:59");
        assertThat(printed.struckThrough("due"))
                .singleElement()
                .satisfies(struck -> assertThat(struck.text()).isEqualTo("10.11.2025 23:59"));
    }

    @Test
    void whatNeedNotBeDoneIsNotLate() {
        kept.record(
                RECEIVED,
                PLANNED,
                recorded(
                        "09.11.2025 10:00",
                        NEELAM,
                        new ObligationWaived(
                                CASE.asCase(),
                                new ObligationId("follow-up:1"),
                                "पुनः खोला गया",
                                NEELAM,
                                happened("09.11.2025 10:00"))));

        FollowUpLine line =
                kept.period(RMG, "01.11.2025 00:00", "01.12.2025 00:00").get(0);
        Printed printed = kept.print(line, "02.02.2026 10:00");
        assertThat(printed.overdue()).isFalse();
        assertThat(printed.text("done")).contains("दायित्व से छूट", "पुनः खोला गया");
    }

    @Test
    void whatIsDoneASecondTimeIsAnotherEntry() {
        kept.record(
                RECEIVED,
                PLANNED,
                done(1, 1, happened("07.11.2025 10:00"), "07.11.2025 10:00"),
                done(2, 1, happened("09.11.2025 10:00"), "09.11.2025 10:00"));

        assertThat(kept.page(BOOK, 0, 10).lines())
                .extracting(line -> kept.print(line, "01.12.2025 10:00").text("done"))
                .containsExactly("07.11.2025 10:00", "09.11.2025 10:00");
        assertThat(kept.page(BOOK, 0, 10).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOW_UP_MEANS, HOME_VISIT, PHONE, means, फोन, घर भ्रमण",
        "FOLLOW_UP_REMARK, ठीक है, '', condition, साथ रह रही, ठीक है",
        "FOLLOW_UP_HELP, राशन कार्ड, आयुष्मान कार्ड, help, आयुष्मान कार्ड, राशन कार्ड"
    })
    void whatWasWrongIsStruckThroughBesideWhatIsRight(
            BookField field, String oldValue, String newValue, String column, String right, String struckThrough) {
        String when = "10.11.2025 10:00";
        kept.record(
                RECEIVED,
                PLANNED,
                done(1, 1, happened("07.11.2025 10:00"), "07.11.2025 10:00"),
                recorded(
                        when,
                        NEELAM,
                        new BookEntryCorrected(
                                CASE.asCase(),
                                number(RegisterId.FOLLOW_UP, 1),
                                field,
                                oldValue,
                                newValue.isEmpty() ? null : newValue,
                                "लिखने में भूल",
                                happened(when))));

        Printed printed = kept.only(BOOK, "01.12.2025 10:00");
        assertThat(printed.text(column)).isEqualTo(right);
        assertThat(printed.struckThrough(column)).singleElement().satisfies(struck -> {
            assertThat(struck.text()).isEqualTo(struckThrough);
            assertThat(struck.note()).contains("नीलम वर्मा", when, "लिखने में भूल");
        });
    }

    @Test
    void whatHelpSheNeedsIsWrittenOfReportsToo() {
        String when = "26.11.2025 12:00";
        FirId fir = Reports.fir(5);
        kept.record(
                RECEIVED,
                begun(
                        "11.11.2025 12:00",
                        NEELAM,
                        Reports.registered(fir, number(RegisterId.FIR, 1), "11.11.2025 12:00", CASE)),
                entered(
                        when,
                        MAMTA,
                        number(RegisterId.FOLLOW_UP, 1),
                        new FirFollowUpDone(
                                fir,
                                1,
                                ContactMeans.PHONE,
                                FollowUpOutcome.SAFE,
                                null,
                                "विधिक सहायता",
                                null,
                                happened(when))));

        assertThat(kept.only(BOOK, "01.12.2025 10:00").text("help")).isEqualTo("विधिक सहायता");
    }
}
