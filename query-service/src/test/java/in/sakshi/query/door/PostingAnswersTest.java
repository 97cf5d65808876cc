package in.sakshi.query.door;

import static in.sakshi.query.testing.Officers.ADMINISTRATOR;
import static in.sakshi.query.testing.Officers.BLG_IN_CHARGE;
import static in.sakshi.query.testing.Officers.CHIEF;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.POOJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.UnitPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who made somebody the in-charge of a centre, and when; who was on leave, and who stood in. */
@DoorTest
@TestInstance(Lifecycle.PER_CLASS)
class PostingAnswersTest {

    private static final UnitPath CIRCLE = new UnitPath("/UP/EAST/DVG/SRY/C1");
    private static final OfficerId KIRAN = new OfficerId("o-2101");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String UNIT = "/api/audit/postings?unit=";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    StaffList staff;

    private long last;

    @BeforeAll
    void sheComesToRamgarhiAndLeadsTheCentreOfBelaghatAfterwards() {
        record(new OfficerPosted(kiran(Rank.SI, Post.INQUIRY, "RMG"), day(-40), "88/2025", ago(1)));
        record(new OfficerPosted(kiran(Rank.INSP, Post.IC, "BLG"), day(-10), "89/2025", ago(0)));
        record(new LeaveNoted(POOJA, day(0), day(3), MAMTA, ago(0)));
        last = record(new OfficerRelieved(
                kiran(Rank.INSP, Post.IC, "BLG"), day(1), "स्थानान्तरण, आदेश पर", "90/2025", ago(0)));
        await().atMost(SOON).until(() -> staff.officer(KIRAN).isPresent());
    }

    @Test
    void ofAnOfficerEveryStepIsToldWithWhoRecordedItAndOnWhatOrder() {
        Reply hers = ask(CHIEF, "/api/audit/postings?officer=o-2101");

        assertThat(hers.lines("/type")).containsExactly("OfficerPosted", "OfficerPosted", "OfficerRelieved");
        assertThat(hers.lines("/id")).doesNotHaveDuplicates().allMatch(id -> id.matches("postings@\\d+"));
        assertThat(hers.column("event")).containsExactly("Officer posted", "Officer posted", "Officer relieved");
        assertThat(hers.column("officer")).containsExactly("Sub-inspector Kiran", "Inspector Kiran", "Inspector Kiran");
        assertThat(hers.lines("/post")).containsExactly("INQUIRY", "IC", "IC");
        assertThat(hers.column("unit")).containsExactly("Ramgarhi", "Belaghat", "Belaghat");
        assertThat(hers.lines("/from")).containsExactly(day(-40).toString(), day(-10).toString(), day(1).toString());
        assertThat(hers.column("orderNumber")).containsExactly("88/2025", "89/2025", "90/2025");
        assertThat(hers.column("reason").get(2)).isEqualTo("स्थानान्तरण, आदेश पर");
        assertThat(hers.lines("/by/officer")).containsOnly(ADMINISTRATOR.value());
        assertThat(hers.column("by"))
                .as("who has no rank is not called that")
                .allSatisfy(
                        by -> assertThat(by).endsWith(", System administrator").doesNotContain("rank"));
        assertThat(hers.column("after").get(0)).isEqualTo("1 hours 0 minutes");
    }

    @Test
    void aUnitIsToldWhoCameAndWhoWentAndTheLeaveOfWhoeverServesThere() {
        assertThat(ask(NEELAM, UNIT + CIRCLE.at("RMG")).lines("/officer")).containsExactly("o-2101", "o-1004");
        assertThat(ask(NEELAM, "/api/audit/postings").lines("/officer"))
                .as("her own unit, if none is said")
                .containsExactly("o-2101", "o-1004");
        assertThat(ask(BLG_IN_CHARGE, UNIT + CIRCLE.at("BLG")).lines("/type"))
                .containsExactly("OfficerPosted", "OfficerRelieved");
        assertThat(ask(CHIEF, UNIT + CIRCLE).lines("/type")).hasSize(4);

        Reply leave = ask(NEELAM, UNIT + CIRCLE.at("RMG"));
        assertThat(leave.column("officer").get(1)).contains("Pooja");
        assertThat(leave.column("standIn").get(1)).contains("Mamta Yadav");
        assertThat(leave.lines("/to").get(1)).isEqualTo(day(3).toString());
    }

    @Test
    void nothingIsToldOfDaysOnWhichNothingWasRecorded() {
        assertThat(ask(CHIEF, UNIT + CIRCLE + "&from=2019-01-01&to=2019-12-31").lines("/type"))
                .isEmpty();
        assertThat(ask(CHIEF, "/api/audit/postings?officer=o-2101&from=2019-01-01&to=2019-12-31")
                        .lines("/type"))
                .isEmpty();
    }

    @Test
    void aFileOfThemSaysTheSame() {
        List<List<String>> records = new Door(port)
                .take(UNIT + CIRCLE.at("RMG") + "&format=csv&atLeast=" + last)
                .records();

        assertThat(records).anySatisfy(fields -> assertThat(fields).contains("Order no.", "Stand-in"));
        assertThat(records)
                .anySatisfy(fields -> assertThat(fields).contains("88/2025", "Sub-inspector Kiran", "Ramgarhi"));
    }

    @ParameterizedTest
    @CsvSource({
        // Who keeps the list, their superior, one below, her equal elsewhere, a constable of her station.
        "o-1043, o-1005, 200",
        "o-1008, o-2101, 200",
        "o-1001, o-1003, 200",
        "o-1022, o-1003, 403",
        "o-1003, o-1004, 403"
    })
    void itIsForThoseAboveAndWhoKeepsTheList(String asking, String officer, int status) {
        assertThat(ask(new OfficerId(asking), "/api/audit/postings?officer=" + officer)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void itIsOfOneOfficerOrOfOneUnit() {
        assertThat(ask(CHIEF, UNIT + CIRCLE + "&officer=o-2101").wrongFields()).containsExactly("officer: ONE_OF");
    }

    private Reply ask(OfficerId asking, String question) {
        String all = question + (question.contains("?") ? "&" : "?") + "atLeast=" + last;
        return new Door(port).ask(Officers.officer(asking), all);
    }

    private long record(PostingEvent event) {
        return scribe.record(new Act(clock.instant(), Officers.actor(ADMINISTRATOR), List.of(event)));
    }

    private LocalDate day(int fromToday) {
        return Kolkata.dateAt(clock.instant()).plusDays(fromToday);
    }

    private Happened ago(int hours) {
        return Happened.at(clock.instant().minus(Duration.ofHours(hours)));
    }

    private static Officer kiran(Rank rank, Post post, String station) {
        return new Officer(KIRAN, "किरन", "Kiran", rank, post, Sex.WOMAN, CIRCLE.at(station));
    }
}
