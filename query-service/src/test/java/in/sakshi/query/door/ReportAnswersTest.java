package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MHW;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveSection;
import in.sakshi.code.RuleClass;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reports asked through the door: of the case C1 at Ramgarhi in 2025, and of a busy day at the outpost of Katwan. */
@DoorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportAnswersTest {

    private static final StationCode OUTPOST = new StationCode("KTC");
    private static final String OUTPOST_UNIT = "/UP/EAST/DVG/NMN/C1/KTC";
    private static final String RAMGARHI = "/UP/EAST/DVG/SRY/C1/RMG";
    private static final CaseId OFFERED = complaint(801).asCase();
    private static final ObligationId APPROVAL = Duty.APPROVAL.id();
    private static final ObligationId REVIEW = Duty.REVIEW.id();
    private static final Owner IN_CHARGE = new Owner(Post.IC, NEELAM);

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    ReadUp readUp;

    private Instant busyDay = Instant.EPOCH;

    @BeforeEach
    void aBusyDayIsRecorded() {
        if (busyDay.equals(Instant.EPOCH)) {
            busyDay = clock.instant();
            scribe.record(Acts.received(complaint(801), Acts.book(OUTPOST, 2026), 1, busyDay));
            scribe.record(Acts.received(complaint(802), Acts.book(OUTPOST, 2026), 2, busyDay));
            duties();
            notices();
            record(new ComplaintTransferred(complaint(801), MHW, "उनका क्षेत्र", happened()));
            record(new ComplaintAssigned(complaint(802), Officers.assigned(AARTI), happened()));
            record(preventive());
            readUp.await();
        }
    }

    private void duties() {
        Instant before = busyDay.minus(Duration.ofHours(1));
        Instant tomorrow = Kolkata.endOf(Kolkata.dateAt(busyDay).plusDays(1));
        record(opened(APPROVAL, "D-84", before), opened(REVIEW, "D-88", tomorrow));
        record(new ObligationBreached(OFFERED, APPROVAL, before, IN_CHARGE, happened()));
    }

    private static ObligationOpened opened(ObligationId duty, String rule, Instant due, Happened happened) {
        return new ObligationOpened(OFFERED, duty, rule, RuleClass.DEFAULT, IN_CHARGE, null, due, happened);
    }

    private ObligationOpened opened(ObligationId duty, String rule, Instant due) {
        return opened(duty, rule, due, happened());
    }

    private void notices() {
        NoticeId approval = new NoticeId("approval/IC+0d");
        NoticeId review = new NoticeId("review/IC-1d");
        record(
                new NoticeSent(OFFERED, APPROVAL, approval, IN_CHARGE, busyDay, happened()),
                new NoticeSent(OFFERED, REVIEW, review, IN_CHARGE, busyDay, happened()));
        record(new NoticeOpened(OFFERED, REVIEW, review, NEELAM, happened()));
        record(new AlertRaised(OFFERED, AlertKind.NIGHT, Owner.of(Post.SHO), happened()));
    }

    private PreventiveActionTaken preventive() {
        return new PreventiveActionTaken(
                new PreventiveId(new UUID(9, 1)),
                new EntryNumber(new RegisterId(OUTPOST, RegisterId.PREVENTIVE, 2026), 1),
                new PreventivePerson("दीपक", null, null, null, null),
                Set.of(PreventiveSection.P170),
                null,
                null,
                "शान्ति भंग",
                happened());
    }

    @Test
    void whoWasToldWhatAndWhoOpenedItIsListed() {
        Reply all = ask("/api/notices?station=KTC");
        Reply open = ask("/api/notices?station=KTC&open=true");

        assertThat(all.column("what")).hasSize(3);
        assertThat(open.column("notice")).containsExactly("approval/IC+0d");
        assertThat(ask("/api/notices?station=KTC&open=false").column("opened"))
                .singleElement()
                .asString()
                .contains("Neelam Verma");
        assertThat(ask("/api/notices?station=KTC&post=SHO").column("to")).hasSize(1);
        assertThat(ask("/api/notices?officer=o-1001&open=true").lines("/caseId"))
                .contains(OFFERED.toString());
        assertThat(ask("/api/notices?unit=/UP/EAST/DVG/NMN&post=IC").column("station"))
                .contains("Katwan");
        assertThat(new Door(port).take("/api/notices?station=KTC&format=csv").records())
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/notices?station=KTC&officer=o-1001, unit: ONE_OF",
        "/api/notices?officer=o-1001&post=IC, post: NOT_BESIDE",
        "/api/notices?open=maybe, open: NOT_A_CODE",
        "/api/fortnight?on=2126-01-01, on: IN_THE_FUTURE",
        "/api/counts/cases?unit=/UP, line: MISSING"
    })
    void whatIsWrongInAQuestionIsNamed(String question, String wrong) {
        assertThat(ask(question).assertProblem(400, "bad-question").wrongFields())
                .containsExactly(wrong);
    }

    @Test
    void whoeverHasSomethingInHandHasARow() {
        JsonNode station = line(ask("/api/work?unit=" + OUTPOST_UNIT), "KTC");
        Reply officers = ask("/api/work?by=OFFICER&unit=" + OUTPOST_UNIT);

        assertThat(station.at("/complaints/RECEIVED").intValue()).isEqualTo(1);
        assertThat(station.at("/complaints/ASSIGNED").intValue()).isEqualTo(1);
        assertThat(station.path("preventives").intValue()).isEqualTo(1);
        assertThat(station.path("overdue").intValue()).isEqualTo(1);
        assertThat(line(officers, "o-1002").at("/complaints/ASSIGNED").intValue())
                .isEqualTo(1);
        assertThat(line(officers, "o-1001").at("/duties/P20").intValue()).isEqualTo(1);
        assertThat(line(officers, "IC@KTC").at("/complaints/RECEIVED").intValue())
                .isEqualTo(1);
    }

    @Test
    void workInHandIsToldOfAnyPastMoment() {
        String when = "/api/work?unit=" + RAMGARHI + "&asOf=";
        JsonNode counselling = line(ask(when + at("13.10.2025 16:10")), "RMG");
        JsonNode entered = line(ask(when + at("06.10.2025 11:15")), "RMG");
        JsonNode known = line(ask(when + at("06.10.2025 11:15") + "&reading=KNOWN"), "RMG");

        assertThat(counselling.at("/complaints/COUNSELLING").intValue()).isEqualTo(1);
        assertThat(counselling.path("oldestCase").intValue()).isEqualTo(7);
        assertThat(entered.path("complaints")).isEmpty();
        assertThat(known.at("/complaints/RECEIVED").intValue()).isEqualTo(1);
    }

    @Test
    void theInChargeSeesWhatIsToBeSeenToGroupByGroup() {
        assertThat(ask("/api/daily-list?station=KTC").lines("/group"))
                .containsExactly(
                        "OVERDUE",
                        "DUE_TOMORROW",
                        "WAITING_FOR_APPROVAL",
                        "WAITING_FOR_ACCEPTANCE",
                        "UNOPENED_NOTICE",
                        "NOT_REVIEWED");
        assertThat(ask("/api/daily-list?station=MHW").lines("/caseId")).contains(OFFERED.toString());
        assertThat(new Door(port)
                        .take("/api/daily-list?station=KTC&format=xlsx")
                        .header("Content-Disposition")
                        .orElse(""))
                .contains("KTC-daily-");
    }

    @Test
    void aFortnightIsReviewedStationByStation() {
        JsonNode october = line(ask("/api/fortnight?unit=" + RAMGARHI + "&on=2025-10-07"), "RMG");
        JsonNode november = line(ask("/api/fortnight?unit=" + RAMGARHI + "&on=2025-11-15"), "RMG");
        JsonNode outpost = line(ask("/api/fortnight?unit=" + OUTPOST_UNIT + "&on=" + Kolkata.dateAt(busyDay)), "KTC");

        assertThat(october.path("received").intValue()).isEqualTo(1);
        assertThat(october.at("/kinds/P19/pending").intValue()).isEqualTo(1);
        assertThat(november.at("/disposed/REUNITED").intValue()).isEqualTo(1);
        assertThat(november.path("averageDays").doubleValue()).isEqualTo(28);
        assertThat(outpost.path("received").intValue()).isEqualTo(2);
        assertThat(outpost.at("/breaches/0/rule").stringValue()).isEqualTo("D-84");
        assertThat(outpost.at("/breaches/0/count").intValue()).isEqualTo(1);
        assertThat(line(ask("/api/fortnight?unit=" + RAMGARHI + "&on=2025-10-31"), "RMG")
                        .path("olderThan15")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "REUNITED, 1, , ",
        "DISPOSED/REUNITED, 1, , ",
        "DAYS_TO_DISPOSAL, 1, , 28.0",
        "MORE_THAN_TEN_DAYS, 1, 1, 100.0",
        "REFERRALS/PPK, 1, , ",
        "FEEDBACK_TAKEN, 1, 1, 100.0",
        "CONTENT, 1, 1, 100.0",
        "FOLLOW_UPS_IN_TIME, 0, 1, 0.0",
        "RECEIVED_BY_SOURCE/WALK_IN, 1, , ",
        "RECEIVED_BY_CATEGORY, 2, , "
    })
    void theFormOfAQuarterIsFilledIn(String id, int count, String of, String value) {
        JsonNode figure = line(ask("/api/counts?size=500&unit=" + RAMGARHI + "&from=2025-10-01&to=2025-12-31"), id);

        assertThat(figure.path("count").intValue()).isEqualTo(count);
        assertThat(figure.path("of").asString()).isEqualTo(of == null ? "" : of);
        assertThat(figure.path("value").asString()).isEqualTo(value == null ? "" : value);
    }

    @Test
    void behindANumberStandsTheListOfItsCases() {
        Reply form = ask("/api/counts?size=500&unit=" + RAMGARHI + "&from=2025-10-01&to=2025-10-15&asOf="
                + at("08.10.2025 10:00"));
        JsonNode pending = line(form, "PENDING/P19");

        assertThat(pending.path("count").intValue()).isEqualTo(1);
        assertThat(pending.at("/byAge/0").intValue()).isEqualTo(1);
        assertThat(ask(pending.path("cases").stringValue()).lines("/caseId")).containsExactly(C1.CASE.toString());
    }

    private static JsonNode line(Reply reply, String id) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("line"))
                .filter(line -> line.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + id + " in " + reply.body()));
    }

    private void record(CaseEvent... events) {
        scribe.record(new Act(clock.instant(), Officers.actor(NEELAM), List.of(events)));
    }

    private Happened happened() {
        return Happened.at(busyDay);
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
