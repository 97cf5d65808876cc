package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.NEELAM;
import static in.sakshi.query.testing.Officers.PPR;
import static in.sakshi.query.testing.Times.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.code.ContactMeans;
import in.sakshi.code.FeedbackSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.fact.Happened;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Acts;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Remains;
import in.sakshi.query.testing.Scribe;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.wiring.Rebuilding;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Of three complaints the record of the second is destroyed: what is still told of it, before and after registers are written again. In a
 * service of its own, as its clock goes ten years on.
 */
@DoorTest
@TestPropertySource(properties = "sakshi.door.file-lines=2037")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DestroyedRecordsAtTheDoorTest {

    private static final ComplaintId FIRST = complaint(7101);
    private static final ComplaintId SECOND = complaint(7102);
    private static final ComplaintId THIRD = complaint(7103);
    private static final ComplaintId FOURTH = complaint(7104);
    private static final CaseId DESTROYED = SECOND.asCase();
    private static final RegisterId BOOK = Acts.book(PPR, 2027);
    private static final String NAME = "कमला";
    private static final String MOBILE = "9876000071";
    private static final String REASON = "she+asks+by+letter+why+the+inquiry+lasts";
    private static final String ORDERED = "15.03.2037 11:00";

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    KeyRing keys;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    ReadUp readUp;

    private boolean recorded;
    private JsonNode countedBefore = NullNode.getInstance();

    @BeforeEach
    void aRecordIsDestroyed() {
        if (recorded) {
            return;
        }
        recorded = true;
        List<Act> acts = new ArrayList<>(List.of(
                received(FIRST, BOOK, 1, at("04.03.2027 10:00")),
                ofKamla(),
                received(THIRD, BOOK, 3, at("06.03.2027 10:00")),
                Acts.recorded(
                        "06.03.2027 12:00",
                        NEELAM,
                        new GdEntryMade(SECOND, "041", Happened.at(at("06.03.2027 12:00")))),
                feedback(FIRST, 1, "07.03.2027 10:00"),
                feedback(SECOND, 2, "07.03.2027 11:00"),
                feedback(THIRD, 3, "07.03.2027 12:00")));
        scribe.record(acts);
        readUp.await();
        assertThat(ask("/api/cases/" + SECOND).status()).isEqualTo(200);
        assertThat(found("mobile=" + MOBILE)).containsExactly(DESTROYED.toString());
        assertThat(found("station=PPR&name=" + URLEncoder.encode(NAME, UTF_8))).containsExactly(DESTROYED.toString());
        assertThat(found("token=" + token())).containsExactly(DESTROYED.toString());
        assertThat(open(SECOND).status()).isEqualTo(201);
        countedBefore = counts();
        scribe.record(Remains.of(DESTROYED, 1, acts, at(ORDERED)));
        keys.destroy(DESTROYED.toString());
        readUp.await();
    }

    private static Act ofKamla() {
        return Acts.begun(
                "05.03.2027 10:00",
                MAMTA,
                new ComplaintReceived(
                        SECOND,
                        new EntryNumber(BOOK, 2),
                        ComplaintSource.WALK_IN,
                        null,
                        ComplaintCategory.STALK,
                        "रास्ते में पीछा करता है",
                        new Complainant(NAME, null, null, "ग्राम कठौली", null, MOBILE, null),
                        null,
                        null,
                        Happened.at(at("05.03.2027 10:00"))));
    }

    private static String token() {
        return new EntryNumber(BOOK, 2).token();
    }

    private List<String> found(String by) {
        Reply reply = new Door(port)
                .post(Officers.officer(Officers.CHIEF), "/api/searches", by + "&purpose=SUPERVISION&reason=" + REASON);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.lines("/caseId");
    }

    private Reply open(ComplaintId id) {
        return new Door(port)
                .post(
                        Officers.officer(Officers.CHIEF),
                        "/api/openings",
                        "case=" + id + "&purpose=SUPERVISION&reason=" + REASON);
    }

    private static Act feedback(ComplaintId id, int serial, String when) {
        return Acts.entered(
                when,
                MAMTA,
                new EntryNumber(new RegisterId(PPR, RegisterId.FEEDBACK, 2027), serial),
                new FeedbackTaken(
                        id,
                        FeedbackSource.COMPLAINANT,
                        ContactMeans.PHONE,
                        4,
                        Set.of(),
                        "अब ठीक है",
                        null,
                        null,
                        Happened.at(at(when))));
    }

    @Test
    void theCaseSaysWhatRemainsAndNothingElse() {
        for (String question :
                List.of("/api/cases/" + SECOND, "/api/cases/" + SECOND + "/history", "/api/audit?case=" + SECOND)) {
            Reply reply = ask(question).assertProblem(410, "record-destroyed");

            assertThat(reply.json().path("detail").asString())
                    .contains("MHD-0002/2027", Remains.ORDER, "15.03.2037", "NST-0001/2037");
            JsonNode remains = reply.json().path("remains");
            assertThat(remains.propertyNames())
                    .containsExactlyInAnyOrder(
                            "id", "position", "number", "stations", "beganAt", "endedAt", "destroyedAt", "destroyed");
            assertThat(remains.path("stations").path(0).asString()).isEqualTo("PPR");
            assertThat(remains.path("beganAt").asString())
                    .isEqualTo(at("05.03.2027 10:00").toString());
        }
        ask("/api/cases/" + SECOND + "?asOf=2027-03-06T12:00:00Z").assertProblem(410, "record-destroyed");
    }

    @Test
    void toOtherUnitsItIsNoneAsBefore() {
        Door elsewhere = new Door(port, Officers.KTW_IN_CHARGE);

        elsewhere.ask("/api/cases/" + SECOND).assertProblem(404, "unknown-case");
        elsewhere.ask("/api/views?case=" + SECOND).assertProblem(404, "unknown-case");
    }

    @Test
    void nobodyFindsOrOpensIt() {
        assertThat(found("mobile=" + MOBILE)).isEmpty();
        assertThat(found("station=PPR&name=" + URLEncoder.encode(NAME, UTF_8))).isEmpty();
        assertThat(found("token=" + token())).isEmpty();
        open(SECOND).assertProblem(410, "record-destroyed");
    }

    /** Its key is gone, and no register has read yet that it is. */
    @Test
    void whoeverOpensOneAtThatVeryMomentIsToComeAgain() {
        scribe.record(List.of(received(FOURTH, Acts.book(KTW, 2027), 1, at("16.03.2037 10:00"))));
        readUp.await();

        keys.destroy(FOURTH.toString());

        open(FOURTH).assertProblem(503, "not-read-yet");
    }

    @Test
    void whoLookedAtItStaysOnRecordAndNotWhatTheySaid() {
        Reply views = new Door(port).ask(Officers.officer(Officers.CHIEF), "/api/views?size=500&case=" + SECOND);

        assertThat(views.lines("/kind")).contains("SHOWN", "FOUND", "OPENED");
        assertThat(views.lines("/by/officer")).contains(Officers.CHIEF.value());
        assertThat(views.column("case")).containsOnly(new EntryNumber(BOOK, 2) + ", Piprauli");
        assertThat(views.column("reason")).containsOnly("");
        assertThat(views.body()).doesNotContain(NAME, MOBILE, "inquiry");
    }

    @Test
    void itsLinesStandWhereTheyStoodWithTheirNumbersAndTheOrder() {
        for (String question : List.of(
                "/api/registers/help-desk?station=PPR&year=2027",
                "/api/registers/help-desk?station=PPR&from=2027-03-04&to=2027-03-06",
                "/api/registers/feedback?station=PPR&year=2027",
                "/api/registers/feedback?station=PPR&from=2027-03-07&to=2027-03-07")) {
            JsonNode sheet = ask(question).json();
            List<JsonNode> rows = sheet.path("rows")
                    .valueStream()
                    .filter(row -> !row.path("kind").asString().equals("NIL"))
                    .toList();

            assertThat(rows).as(question).hasSize(3);
            assertThat(rows.stream().map(row -> row.path("kind").asString())).containsExactly("ENTRY", "VOID", "ENTRY");
            assertThat(sheet.path("total").asInt()).isEqualTo(3);
            assertThat(sheet.path("missing")).isEmpty();
            JsonNode cells = rows.get(1).path("cells");
            assertThat(cells.path(0).path("text").asString()).endsWith("-0002/2027");
            assertThat(cells.path(1).path("text").asString())
                    .isEqualTo("destroyed, NST-0001/2037: order no. " + Remains.ORDER + " of 15.03.2037");
            assertThat(cells.valueStream().skip(2).map(cell -> cell.path("text").asString()))
                    .containsOnly("");
            assertThat(rows.get(1).toString()).doesNotContain("कठौली", "पीछा", "STALK", "अब ठीक है");
        }
    }

    @Test
    void aCopySaysHowManyAreDestroyed() {
        String copy = new Door(port)
                .send(new Door(port).as(Door.CHIEF, "/api/registers/help-desk?station=PPR&year=2027&format=csv"))
                .body();

        assertThat(copy)
                .contains("MHD-0002/2027", Remains.ORDER, "नष्ट अभिलेख की प्रविष्टियां: 1")
                .doesNotContain("041");
    }

    @Test
    void theRegisterOfDestroyedRecordsSaysAllThatRemains() {
        for (String when : List.of("year=2037", "from=2037-03-15&to=2037-03-15")) {
            Reply register = ask("/api/registers/destroyed?station=PPR&" + when);

            assertThat(register.column("serial")).containsExactly("NST-0001/2037");
            assertThat(register.column("case")).containsExactly(DESTROYED.toString());
            assertThat(register.column("entries").get(0)).contains("MHD-0002/2027", "FBK-0002/2027", "05.03.2027");
            assertThat(register.column("order")).containsExactly(Remains.ORDER + ", 15.03.2037");
            assertThat(register.column("legalBasis")).containsExactly("शासनादेश 12/2030");
        }
    }

    @Test
    void theAuditTellsOfTheDestructionAndOfNothingBefore() {
        JsonNode audit = ask("/api/audit?station=PPR&size=500").json();

        assertThat(audit.path("rows")
                        .valueStream()
                        .filter(row -> row.at("/line/caseId").asString().equals(DESTROYED.toString()))
                        .map(row -> row.at("/line/type").asString()))
                .containsExactly("RecordDestroyed");
    }

    @Test
    void whatWasReceivedStaysCountedAndTheFormSaysWhatItLacks() {
        JsonNode counted = counts();

        assertThat(count(countedBefore, "RECEIVED_BY_SOURCE")).isEqualTo(3);
        assertThat(count(counted, "RECEIVED_BY_SOURCE")).isEqualTo(3);
        assertThat(count(counted, "RECEIVED_BY_CATEGORY")).isEqualTo(3);
        assertThat(count(countedBefore, "CONTENT")).isEqualTo(3);
        assertThat(count(counted, "CONTENT")).isEqualTo(2);
        assertThat(count(countedBefore, "DESTROYED")).isZero();
        assertThat(count(counted, "DESTROYED")).isEqualTo(1);
        assertThat(ask("/api/counts/cases?unit=" + unit() + "&from=2027-03-01&to=2027-03-31&line=DESTROYED")
                        .lines("/caseId"))
                .containsExactly(DESTROYED.toString());
        assertThat(ask("/api/counts?unit=" + unit() + "&from=2027-04-01&to=2027-04-30")
                        .body())
                .contains("\"id\":\"DESTROYED\"");
    }

    @Test
    void whateverIsWrittenAgainSaysTheSame() {
        List<String> questions = List.of(
                "/api/registers/help-desk?station=PPR&year=2027",
                "/api/registers/help-desk?station=PPR&from=2027-03-01&to=2027-03-31",
                "/api/registers/feedback?station=PPR&year=2027",
                "/api/registers/destroyed?station=PPR&year=2037",
                "/api/audit?station=PPR&size=500",
                "/api/counts?unit=" + unit() + "&from=2027-03-01&to=2027-03-31&size=500",
                "/api/cases/" + SECOND,
                "/api/cases/" + SECOND + "/history",
                "/api/cases/" + THIRD);
        List<String> before = answers(questions);

        ReadUp.GROUPS.forEach(group -> {
            rebuilding.rebuild(group);
            readUp.await(group);
        });

        assertThat(answers(questions)).isEqualTo(before);
        assertThat(ask("/api/registers/help-desk?station=PPR&year=2027")
                        .json()
                        .path("parked")
                        .asInt())
                .isZero();
    }

    private List<String> answers(List<String> questions) {
        return questions.stream()
                .map(question -> ask(question)
                        .body()
                        .replaceFirst("\"upTo\":[0-9]+", "")
                        .replaceFirst("\"askedAt\":\"[^\"]*\"", ""))
                .toList();
    }

    private JsonNode counts() {
        return ask("/api/counts?unit=" + unit() + "&from=2027-03-01&to=2027-03-31&size=500")
                .json();
    }

    private static String unit() {
        return Officers.staff().station(PPR).orElseThrow().unit().value();
    }

    private static int count(JsonNode counts, String line) {
        return Stream.of(counts.path("rows"))
                .flatMap(JsonNode::valueStream)
                .map(row -> row.path("line"))
                .filter(figure -> figure.path("id").asString().equals(line))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
