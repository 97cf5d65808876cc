package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.DESK_OF_HARIPUR;
import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.SHO_OF_BELAGHAT;
import static in.sakshi.query.testing.Officers.SHO_OF_HARIPUR;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.ledger.Actor;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.Owner;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.station.OfficerId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever asks about another unit: what they are told, and of a case that they are told nothing. */
@DoorTest
class OtherUnitsTest {

    /** Neither is recorded anywhere. */
    private static final String NO_CASE = "00000000-0000-4000-8000-00000000dead";

    private static final String NOBODY = "o-7777";

    private static final String HARIPUR = "/UP/EAST/DVG/NMN/C1/HRP";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registers/help-desk?station=RMG&year=2025",
                "registers/help-desk?station=RMG&from=2025-10-01&to=2025-10-31&format=xlsx",
                "registers/referrals?station=RMG",
                "registers/counselling?station=RMG&year=2025",
                "registers/firs?station=RMG&year=2025&format=csv",
                "registers/preventive?station=RMG&year=2025",
                "registers/feedback?station=RMG&year=2025",
                "registers/follow-ups?station=RMG&year=2025",
                "registers/destroyed?station=RMG&year=2025",
                "audit?station=RMG",
                "audit?officer=o-1003",
                "audit?officer=o-7777",
                "audit/orders?district=SRY",
                "audit/postings?unit=/UP/EAST/DVG/SRY/C1/RMG",
                "audit/postings?officer=o-1003",
                "daily-list?station=RMG",
                "notices?station=RMG",
                "notices?unit=/UP/EAST/DVG/SRY",
                "notices?officer=o-1003",
                "pendency?unit=/UP/EAST/DVG/SRY/C1/RMG",
                "pendency?unit=/UP/EAST/DVG/NMN/C1&by=OWNER",
                "pendency?unit=/UP/NOWHERE",
                "obligations?unit=/UP",
                "obligations?unit=/UP/EAST/DVG/NMN/C1/HRPX",
                "work?unit=/UP/EAST/DVG/SRY&by=OFFICER",
                "fortnight?unit=/UP/EAST/DVG/NMN",
                "counts?unit=/UP/EAST&asOf=2025-12-01T00:00:00Z",
                "counts/cases?unit=/UP/EAST/DVG/SRY&line=DISPOSED"
            })
    void aUnitThatIsNotTheirsIsRefusedAndTheirsIsNamed(String question) {
        Reply reply = ask(SHO_OF_HARIPUR, "/api/" + question);

        assertThat(reply.assertProblem(403, "outside-of-unit")
                        .json()
                        .path("unit")
                        .stringValue())
                .isEqualTo(HARIPUR);
        assertThat(reply.json().path("detail").stringValue()).contains("Haripur", HARIPUR);
    }

    /** The whole answer is the same but for the id that was asked for, so that nobody can tell one from the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/%s",
                "cases/%s?atLeast=0",
                "cases/%s?asOf=2025-12-01T00:00:00Z",
                "cases/%s?asOf=2025-12-01T00:00:00Z&reading=KNOWN",
                "cases/%s/history",
                "cases/%s/history?atLeast=0",
                "cases/%s/history?asOf=2025-12-01T00:00:00Z",
                "cases/%s/history?format=csv",
                "cases/%s/history?format=xlsx",
                "audit?case=%s",
                "audit?case=%s&format=csv"
            })
    void aCaseOfAnotherUnitIsAnsweredAsNone(String question) {
        Reply another = ask(SHO_OF_HARIPUR, "/api/" + question.formatted(C1.CASE));
        Reply none = ask(SHO_OF_HARIPUR, "/api/" + question.formatted(NO_CASE));

        assertThat(another.assertProblem(404, "unknown-case").body())
                .isEqualTo(none.body().replace(NO_CASE, C1.CASE.toString()));
        assertThat(headers(another)).isEqualTo(headers(none));
        assertThat(ask(Officers.NEELAM, "/api/" + question.formatted(C1.CASE)).status())
                .isEqualTo(200);
    }

    private static List<String> headers(Reply reply) {
        return reply.response().headers().map().keySet().stream().sorted().toList();
    }

    /** Offered, refused, offered again, taken over: the first station goes on reading it, as its duties of statute stay there. */
    @Test
    void aCaseIsTheBusinessOfWhoeverHasItHadItOrIsOfferedIt() {
        ComplaintId moving = complaint(901);
        long begun = scribe.record(received(moving, book(HRP, 2023), 1, clock.instant()));
        assertSeen(moving, begun, 200, 404);

        assertSeen(moving, record(new ComplaintTransferred(moving, BLG, "उनका क्षेत्र", now())), 200, 200);
        assertSeen(moving, record(new TransferRejected(moving, "उनका नहीं", now())), 200, 404);
        record(new ComplaintTransferred(moving, BLG, "उनका क्षेत्र", now()));
        assertSeen(moving, record(new TransferAccepted(moving, BLG, List.of(), now())), 200, 200);
    }

    private void assertSeen(ComplaintId complaint, long position, int atHaripur, int atBelaghat) {
        for (String question : List.of(
                "/api/cases/" + complaint + "?",
                "/api/cases/" + complaint + "/history?",
                "/api/cases/" + complaint + "?asOf=" + clock.instant() + "&",
                "/api/audit?case=" + complaint + "&")) {
            String fresh = question + "atLeast=" + position;
            assertThat(ask(SHO_OF_HARIPUR, fresh).status()).as(fresh).isEqualTo(atHaripur);
            assertThat(ask(SHO_OF_BELAGHAT, fresh).status()).as(fresh).isEqualTo(atBelaghat);
        }
    }

    /** She served at Belaghat before; what she recorded there is no business of those at Haripur. */
    @Test
    void whatAnOfficerRecordedAtAnotherUnitIsThatUnits() {
        scribe.record(received(complaint(902), book(HRP, 2023), 2, clock.instant()));
        Fact here = new ComplaintTransferred(complaint(902), BLG, "उनका क्षेत्र", now());
        Fact there = new TransferRejected(complaint(902), "उनका नहीं", now());
        scribe.record(by(DESK_OF_HARIPUR, "/UP/EAST/DVG/SRY/C1/BLG", there));
        long last = scribe.record(by(DESK_OF_HARIPUR, HARIPUR, here));
        String hers = "/api/audit?officer=" + DESK_OF_HARIPUR + "&atLeast=" + last;

        assertThat(ask(SHO_OF_HARIPUR, hers).lines("/type")).containsExactly("ComplaintTransferred");
        assertThat(ask(Officers.CHIEF, hers).lines("/type"))
                .containsExactly("TransferRejected", "ComplaintTransferred");
    }

    @ParameterizedTest
    @CsvSource({
        // Herself, one below, her superior at the same station, somebody elsewhere, nobody.
        "o-1001, o-1001, 200",
        "o-1001, o-1003, 200",
        "o-1001, o-1005, 403",
        "o-1001, o-1022, 403",
        "o-1001, o-7777, 403",
        "o-1006, o-1005, 200",
        "o-1006, o-1007, 403",
        "o-1008, o-1007, 200"
    })
    void theAuditOfAnOfficerIsForThoseAbove(String asking, String officer, int status) {
        assertThat(ask(new OfficerId(asking), "/api/audit?officer=" + officer).status())
                .isEqualTo(status);
    }

    /** That somebody is on the list of another unit is not told either. */
    @Test
    void anOfficerOfAnotherUnitIsAsUnknownAsNobody() {
        assertThat(ask(SHO_OF_HARIPUR, "/api/audit?officer=o-1003").body())
                .isEqualTo(ask(SHO_OF_HARIPUR, "/api/audit?officer=" + NOBODY).body());
    }

    @Test
    void noticesAreForThePostThatWasToldAndThoseAbove() {
        ComplaintId told = complaint(903);
        scribe.record(received(told, book(HRP, 2023), 3, clock.instant()));
        long last = record(Stream.of(Post.DESK, Post.IC, Post.SHO, Post.CO)
                .map(post -> new NoticeSent(
                        told.asCase(),
                        Duty.REVIEW.id(),
                        new NoticeId("review/" + post + "+0d"),
                        Owner.of(post),
                        clock.instant(),
                        now()))
                .toArray(Fact[]::new));
        String all = "/api/notices?size=500&from=2020-01-01&to=2030-12-31&atLeast=" + last;

        assertThat(tray(DESK_OF_HARIPUR, all)).containsOnly("DESK");
        assertThat(tray(SHO_OF_HARIPUR, all)).contains("DESK", "IC", "SHO").doesNotContain("CO");
        assertThat(tray(SHO_OF_HARIPUR, all + "&post=IC")).containsOnly("IC");
        assertThat(tray(Officers.CHIEF, all + "&station=HRP")).contains("CO");
        assertThat(ask(DESK_OF_HARIPUR, all + "&post=IC")
                        .assertProblem(403, "not-permitted")
                        .json()
                        .path("permitted")
                        .valueStream()
                        .map(post -> post.stringValue()))
                .startsWith("IC", "SHO", "CO")
                .doesNotContain("DESK", "WCSO");
    }

    private List<String> tray(OfficerId officer, String question) {
        return ask(officer, question).lines("/to/post");
    }

    @Test
    void whoNamesNoUnitAsksAboutTheirOwn() {
        assertThat(ask(SHO_OF_HARIPUR, "/api/pendency").json().path("unit").stringValue())
                .isEqualTo(HARIPUR);
        assertThat(ask(SHO_OF_HARIPUR, "/api/obligations?size=500").lines("/station"))
                .isSubsetOf("HRP");
    }

    /** Its orders hold for them; and which units there are, everybody knows. */
    @Test
    void whatHoldsForTheUnitAndWhatIsPublishedMayBeAsked() {
        assertThat(ask(SHO_OF_HARIPUR, "/api/audit/orders?district=NMN").status())
                .isEqualTo(200);
        assertThat(ask(SHO_OF_HARIPUR, "/api/units?under=/UP/EAST/DVG/SRY").status())
                .isEqualTo(200);
    }

    private Reply ask(OfficerId officer, String question) {
        Door door = new Door(port);
        return door.send(door.as(officer.value(), question).header("Accept-Language", "en"));
    }

    private long record(Fact... facts) {
        return scribe.record(by(DESK_OF_HARIPUR, HARIPUR, facts));
    }

    private Act by(OfficerId officer, String unit, Fact... facts) {
        return new Act(clock.instant(), new Actor(officer.value(), Post.DESK.name(), unit), List.of(facts));
    }

    private Happened now() {
        return Happened.at(clock.instant());
    }
}
