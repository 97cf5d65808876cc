package in.sakshi.query.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.query.confidential.Viewer;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.station.Officer;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every look is an act: who looked at what, when and for what is on record before anything is shown. */
@EveryPostTest
class WhoLookedTest {

    private static final String HER_NAME = "EntryField.COMPLAINANT_NAME";
    private static final String REASON = "rape case review ordered by letter 12 of 2026";
    private static final String REGISTER = "/api/registers/help-desk?station=RMG&year=2026";
    private static final CaseId OF_A = EveryPost.complaint(CaseClass.A);
    private static final CaseId OF_C = EveryPost.complaint(CaseClass.C);

    @LocalServerPort
    int port;

    @Autowired
    DeskClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(EveryPost.NOW);
    }

    private Reply views(Viewer viewer, CaseId of) {
        return new Door(port).ask(EveryPost.reader(viewer), "/api/views?size=500&case=" + of);
    }

    private long looks(Officer officer, CaseId of, String kind, String what) {
        Reply views = views(Viewer.SHO, of);
        List<String> by = views.lines("/by/officer");
        List<String> kinds = views.lines("/kind");
        List<String> whats = views.lines("/what");
        return IntStream.range(0, by.size())
                .filter(i -> by.get(i).equals(officer.id().value())
                        && kinds.get(i).equals(kind)
                        && whats.get(i).equals(what))
                .count();
    }

    @ParameterizedTest
    @EnumSource(CaseClass.class)
    void everyLookAtACaseIsOnRecord(CaseClass caseClass) {
        Officer nodal = EveryPost.reader(Viewer.CO);
        CaseId id = EveryPost.complaint(caseClass);
        long atIt = looks(nodal, id, "SHOWN", "case");
        long atItsHistory = looks(nodal, id, "SHOWN", "history");
        Door door = new Door(port);

        assertThat(door.ask(nodal, "/api/cases/" + id).status()).isEqualTo(200);
        assertThat(door.ask(nodal, "/api/cases/" + id + "?asOf=2026-04-01T00:00:00Z")
                        .status())
                .isEqualTo(200);
        assertThat(door.ask(nodal, "/api/cases/" + id + "/history").status()).isEqualTo(200);

        assertThat(looks(nodal, id, "SHOWN", "case")).isEqualTo(atIt + 2);
        assertThat(looks(nodal, id, "SHOWN", "history")).isEqualTo(atItsHistory + 1);
        Reply views = views(Viewer.SHO, id);
        int last = views.lines("/id").size() - 1;
        assertThat(views.lines("/by/post").get(last)).isEqualTo("CO");
        assertThat(views.lines("/by/unit").get(last)).isEqualTo("/UP/EAST/DVG/SRY/C1");
        assertThat(views.column("at").get(last)).startsWith("10.04.2026 10:");
        assertThat(views.column("what").get(last)).isEqualTo("History of a case");
        assertThat(views.column("case")).allMatch(number -> number.matches("MHD-\\d{4}/2026, Ramgarhi"));
    }

    @Test
    void aPagePutsOnRecordWhoseIdentityItShowedAndNobodyElse() {
        Officer inCharge = EveryPost.reader(Viewer.IC);
        long before = looks(inCharge, OF_A, "SHOWN", "help-desk");

        new Door(port).ask(inCharge, REGISTER);

        assertThat(looks(inCharge, OF_A, "SHOWN", "help-desk")).isEqualTo(before + 1);
        assertThat(looks(inCharge, OF_C, "SHOWN", "help-desk")).isZero();
    }

    @Test
    void aPageOnWhichAllIsMaskedPutsNothingOnRecord() {
        Officer desk = EveryPost.reader(Viewer.OTHER);

        new Door(port).ask(desk, REGISTER);

        assertThat(looks(desk, OF_A, "SHOWN", "help-desk")).isZero();
    }

    @Test
    void whatIsMaskedIsOpenedForAPurposeToOneOfficerAndForAWhile() {
        Officer officer = EveryPost.reader(Viewer.DISTRICT);
        Officer another = EveryPost.reader(Viewer.CO);
        assertThat(seen(officer, REGISTER)).doesNotContain(HER_NAME);

        Reply opened = open(officer, OF_A, "SUPERVISION", REASON);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("until").stringValue()).isEqualTo("2026-04-10T05:00:00Z");
        assertThat(seen(officer, REGISTER)).contains(HER_NAME);
        assertThat(seen(officer, "/api/cases/" + OF_A + "/history")).contains("CounsellingSessionHeld.gist");
        assertThat(seen(another, REGISTER)).doesNotContain(HER_NAME);
        assertThat(seen(officer, REGISTER + "&format=csv&purpose=COURT")).doesNotContain(HER_NAME);
        assertThat(looks(officer, OF_A, "OPENED", "case")).isOne();
        assertThat(looks(officer, OF_A, "SHOWN", "help-desk")).isOne();
        Reply views = views(Viewer.SHO, OF_A);
        int entry = views.lines("/kind").indexOf("OPENED");
        assertThat(views.column("purpose").get(entry)).isEqualTo("supervision");
        assertThat(views.column("reason").get(entry)).isEqualTo(REASON);
        assertThat(views.column("until").get(entry)).isEqualTo("10.04.2026 10:30");

        clock.moveTo(EveryPost.NOW.plus(Duration.ofMinutes(30)));

        assertThat(seen(officer, REGISTER)).doesNotContain(HER_NAME);
    }

    private Set<String> seen(Officer officer, String question) {
        Reply reply = new Door(port).ask(officer, question);
        assertThat(reply.status()).as(question).isEqualTo(200);
        return EveryPost.fields(reply.body(), CaseClass.A);
    }

    private Reply open(Officer officer, CaseId id, String purpose, String reason) {
        return new Door(port)
                .post(
                        officer,
                        "/api/openings",
                        "case=%s&purpose=%s&reason=%s".formatted(id, purpose, URLEncoder.encode(reason, UTF_8)));
    }

    @Test
    void nobodyOpensWhatIsNotForThemOrWhatTheySeeAnyhow() {
        assertThat(open(EveryPost.reader(Viewer.IC), OF_C, "CARE", REASON)
                        .assertProblem(403, "nothing-to-open")
                        .body())
                .doesNotContain(REASON);
        open(EveryPost.elsewhere(), OF_A, "CARE", REASON).assertProblem(404, "unknown-case");
        open(EveryPost.reader(Viewer.RANGE), OF_A, "SUPERVISION", REASON).assertProblem(403, "not-permitted");
    }

    @ParameterizedTest
    @CsvSource({
        "case=%s&purpose=SUPERVISION&reason=why,        reason: NOT_SO_LONG",
        "case=%s&purpose=SUPERVISION,                   reason: MISSING",
        "case=%s&purpose=GOSSIP&reason=letter+12+of+26, purpose: NOT_A_CODE",
        "purpose=SUPERVISION&reason=letter+12+of+26,    case: MISSING"
    })
    void whoeverOpensSaysForWhatAndWhy(String form, String wrong) {
        Reply reply = new Door(port).post(EveryPost.reader(Viewer.CO), "/api/openings", form.formatted(OF_A));

        assertThat(reply.assertProblem(400, "bad-question").wrongFields()).containsExactly(wrong);
    }

    @Test
    void nothingThatNamesAPersonStandsInAnAddress() {
        new Door(port)
                .post(
                        EveryPost.reader(Viewer.CO),
                        "/api/searches?mobile=9876000001",
                        "purpose=CARE&reason=" + "x".repeat(10))
                .assertProblem(400, "not-in-an-address");
    }

    @Test
    void aFileInWhichACaseOfClassAStandsIsTakenForAPurposeAndOnRecord() {
        Officer inCharge = EveryPost.reader(Viewer.IC);
        Door door = new Door(port);

        door.ask(inCharge, REGISTER + "&format=csv").assertProblem(403, "purpose-needed");
        door.ask(inCharge, "/api/cases/" + OF_A + "/history?format=xlsx").assertProblem(403, "purpose-needed");
        assertThat(door.ask(inCharge, "/api/cases/" + OF_C + "/history?format=csv")
                        .status())
                .isEqualTo(200);
        assertThat(door.ask(inCharge, "/api/cases/" + OF_A + "/history?format=csv&purpose=COURT")
                        .status())
                .isEqualTo(200);
        assertThat(door.ask(inCharge, REGISTER + "&format=csv&purpose=COURT").status())
                .isEqualTo(200);
        assertThat(door.ask(inCharge, REGISTER + "&purpose=COURT")
                        .assertProblem(400, "bad-question")
                        .wrongFields())
                .containsExactly("format: MISSING_BESIDE");

        assertThat(looks(inCharge, OF_A, "FILE", "history")).isOne();
        assertThat(looks(inCharge, OF_C, "FILE", "history")).isOne();
        Reply his = door.ask(EveryPost.reader(Viewer.SHO), "/api/views?size=500&officer=" + inCharge.id());
        assertThat(his.column("what")).contains("Help-desk application register, RMG-help-desk-2026");
    }

    @Test
    void theRecordIsForSuperiorsAndOfTheirOwnUnit() {
        Door door = new Door(port);
        door.ask(EveryPost.reader(Viewer.DESK_OWN), "/api/views?case=" + OF_A).assertProblem(403, "not-permitted");
        door.ask(EveryPost.reader(Viewer.SHO), "/api/views?case=00000000-0000-4000-8000-00000000dead")
                .assertProblem(404, "unknown-case");
        door.ask(
                        EveryPost.reader(Viewer.SHO),
                        "/api/views?officer=" + EveryPost.reader(Viewer.CO).id())
                .assertProblem(403, "outside-of-unit");
    }

    @Test
    void whoeverIsEntitledFindsACaseByNumberAndByNameAndOthersDoNotLearnThatItIsThere() {
        Map<Viewer, Boolean> finds = Map.of(
                Viewer.IC, true,
                Viewer.SHO, true,
                Viewer.CO, true,
                Viewer.INVESTIGATES, true,
                Viewer.DESK_OWN, false,
                Viewer.INQUIRES, false);
        String mobile = word("EntryField.COMPLAINANT_MOBILE", OF_A);
        String name = word(HER_NAME, OF_A);
        finds.forEach((viewer, found) -> {
            Officer officer = EveryPost.reader(viewer);
            assertThat(search(officer, "mobile=" + mobile).lines("/caseId").contains(OF_A.toString()))
                    .as(viewer.name())
                    .isEqualTo(found);
            assertThat(search(officer, "station=RMG&name=" + name)
                            .lines("/caseId")
                            .contains(OF_A.toString()))
                    .as(viewer.name())
                    .isEqualTo(found);
        });

        assertThat(looks(EveryPost.reader(Viewer.IC), OF_A, "FOUND", "search-mobile"))
                .isOne();
        assertThat(looks(EveryPost.reader(Viewer.DESK_OWN), OF_A, "FOUND", "search-mobile"))
                .isZero();
        Reply his = new Door(port)
                .ask(
                        EveryPost.reader(Viewer.SHO),
                        "/api/views?size=500&officer="
                                + EveryPost.reader(Viewer.DESK_OWN).id());
        assertThat(his.lines("/kind")).contains("SEARCHED");
        assertThat(his.body()).doesNotContain(mobile, name);
    }

    /** The circle officer learns that there is a case, and opens it if she must know more. */
    @Test
    void whatIsFoundIsMaskedAsEverywhere() {
        String mobile = word("EntryField.COMPLAINANT_MOBILE", OF_A);

        assertThat(search(EveryPost.reader(Viewer.CO), "mobile=" + mobile).column("applicant"))
                .containsExactly("the applicant");
        assertThat(search(EveryPost.reader(Viewer.IC), "mobile=" + mobile).column("applicant"))
                .containsExactly(word(HER_NAME, OF_A));
        assertThat(search(EveryPost.reader(Viewer.IC), "mobile=9876012345").rows())
                .isEmpty();
    }

    /** She stands at another station with her receipt: whoever is there finds the case, to open it in an emergency, and sees nothing of it. */
    @Test
    void byTheTokenOnHerReceiptACaseIsFoundAnywhereAndNothingOfIt() {
        String token = "RMG-" + number(OF_A).replace('/', '-');

        Reply elsewhere = search(EveryPost.elsewhere(), "token=" + token);
        assertThat(elsewhere.lines("/caseId")).containsExactly(OF_A.toString());
        assertThat(EveryPost.words(elsewhere.body())).isEmpty();
        assertThat(elsewhere.lines("/category")).containsExactly("");
        assertThat(search(EveryPost.reader(Viewer.IC), "token=" + token).lines("/category"))
                .containsExactly("RAPE");
        assertThat(search(EveryPost.elsewhere(), "token=RMG-MHD-9999-2026").rows())
                .isEmpty();
        assertThat(looks(EveryPost.elsewhere(), OF_A, "FOUND", "search-token")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"RMG-MHD-1", "RMG-FIR-0001-2026", "MHD-0001/2026", "rmg-mhd-0001-2026"})
    void whatIsNoTokenIsRefused(String token) {
        assertThat(new Door(port)
                        .post(
                                EveryPost.elsewhere(),
                                "/api/searches",
                                "token=" + token + "&purpose=CARE&reason=she+stands+here")
                        .assertProblem(400, "bad-question")
                        .wrongFields())
                .containsExactly("token: NOT_A_TOKEN");
    }

    private String number(CaseId id) {
        Reply page = new Door(port).ask(EveryPost.reader(Viewer.IC), "/api/cases/" + id);
        return page.json().path("number").asString();
    }

    private Reply search(Officer officer, String form) {
        Reply reply = new Door(port).post(officer, "/api/searches", form + "&purpose=CARE&reason=she+lost+her+token");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    /** The last one in that field, as it stands there now. */
    private static String word(String field, CaseId of) {
        return EveryPost.CASES.words().entrySet().stream()
                .filter(each -> each.getValue().of().equals(of)
                        && each.getValue().field().equals(field))
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
