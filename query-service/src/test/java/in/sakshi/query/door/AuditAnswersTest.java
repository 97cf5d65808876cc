package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ClockKind;
import in.sakshi.fact.Happened;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.testing.TwoStations;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class AuditAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Test
    void theAuditOfACaseHasAnEntryForEachOfItsEvents() {
        long serialsGiven = 1;
        long facts = C1.acts(1).stream().mapToLong(act -> act.facts().size()).sum();

        Reply reply = ask("/api/audit?size=500&case=" + C1.CASE);

        assertThat(reply.json().path("total").longValue()).isEqualTo(facts - serialsGiven);
        assertThat(new HashSet<>(reply.column("case"))).containsExactly("MHD-0001/2025");
        assertThat(reply.lines("/position"))
                .extracting(Long::valueOf)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntrySaysHowLateItWasRecordedAndWhy() {
        Reply reply = ask("/api/audit?from=2025-12-05&to=2025-12-05&case=" + C1.CASE);

        assertThat(reply.lines("/type")).containsExactly("FollowUpDone", "ObligationMetLate");
        assertThat(reply.column("recorded")).containsOnly("05.12.2025 15:00");
        assertThat(reply.column("happened")).containsOnly("05.12.2025 14:00");
        assertThat(reply.column("after")).containsOnly("1 hours 0 minutes");
        assertThat(reply.column("delayReason")).containsOnly("मोबाइल बन्द था");
        assertThat(reply.column("by")).allSatisfy(by -> assertThat(by).contains("Mamta Yadav"));
    }

    @Test
    void theAuditOfAnOfficerHasWhatSheRecordedWhereverItWas() {
        Reply reply = ask("/api/audit?size=500&to=2025-12-31&from=2025-01-01&officer=" + Officers.MAMTA);

        List<Act> hers = TwoStations.acts().stream()
                .filter(act -> act.actor().officer().equals(Officers.MAMTA.value()))
                .toList();
        assertThat(reply.json().path("total").intValue())
                .isEqualTo(hers.stream().mapToInt(act -> act.facts().size()).sum());
        assertThat(reply.lines("/by/officer")).containsOnly("o-1003");
        assertThat(reply.lines("/caseId")).contains(C1.CASE.toString(), TwoStations.CORRECTED.toString());
    }

    @Test
    void theAuditOfAStationHasWhatWasRecordedInItsCases() {
        Reply reply = ask("/api/audit?station=BLG&from=2025-01-01&to=2025-12-31");

        assertThat(reply.lines("/type")).containsExactly("ComplaintReceived", "EntryCorrected");
    }

    @Test
    void aTransferNamesForWhomItWasRecorded() {
        Reply reply = ask("/api/audit?from=2025-10-06&to=2025-10-06&size=500&case=" + C1.CASE);

        int assigned = reply.lines("/type").indexOf("ComplaintAssigned");
        assertThat(reply.column("forWhom").get(assigned)).contains("Aarti Singh");
        assertThat(reply.column("by").get(assigned)).contains("Neelam Verma");
    }

    @Test
    void theAuditIsOfOneThing() {
        assertThat(ask("/api/audit").wrongFields()).containsExactly("case: ONE_OF");
        assertThat(ask("/api/audit?officer=o-1001&station=RMG").wrongFields()).containsExactly("case: ONE_OF");
    }

    @Test
    void theOrdersOfADistrictAreItsOwn() {
        long last = scribe.record(
                List.of(ordered("/UP/EAST/DVG/SRY", "2029-03-01", 7), ordered("/UP/EAST/DVG/NMN", "2029-03-01", 8)));

        Reply reply = ask("/api/audit/orders?district=SRY&atLeast=" + last);

        assertThat(reply.lines("/type")).containsExactly("RuleTightened");
        assertThat(reply.lines("/by/officer")).containsExactly("o-1001");
        assertThat(reply.column("rule")).containsExactly("D-82");
        assertThat(reply.lines("/clock")).containsExactly("DAYS");
        assertThat(reply.column("clock")).containsExactly("Days");
        assertThat(reply.column("before")).containsExactly("10");
        assertThat(reply.column("amount")).containsExactly("7");
        assertThat(reply.column("validFrom")).containsExactly("01.03.2029");
        assertThat(reply.column("by")).allSatisfy(by -> assertThat(by).contains("Neelam Verma"));
        assertThat(ask("/api/audit/orders?district=SRY&from=2020-01-01&to=2020-12-31&atLeast=" + last)
                        .lines("/type"))
                .isEmpty();
    }

    @Test
    void aCopyOfTheOrdersSaysInWhatTheyCount() {
        long last = scribe.record(List.of(ordered("/UP/VNS/VNS/JNP", "2029-03-01", 7)));

        List<List<String>> records = new Door(port)
                .take("/api/audit/orders?district=JNP&format=csv&atLeast=" + last)
                .records();

        List<String> headings = records.stream()
                .filter(fields -> fields.contains("Rule"))
                .findFirst()
                .orElseThrow();
        List<String> line = records.stream()
                .filter(fields -> fields.contains("412/2029"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get(headings.indexOf("Rule"))).isEqualTo("D-82");
        assertThat(line.get(headings.indexOf("Counted in"))).isEqualTo("Days");
        assertThat(line.get(headings.indexOf("Before"))).isEqualTo("10");
        assertThat(line.get(headings.indexOf("Now"))).isEqualTo("7");
    }

    @Test
    void ordersAreOfADistrictThatIsKnown() {
        ask("/api/audit/orders?district=C1").assertProblem(404, "unknown-unit");
        assertThat(ask("/api/audit/orders").wrongFields()).containsExactly("district: MISSING");
    }

    private Act ordered(String district, String from, int days) {
        return new Act(
                clock.instant(),
                Officers.actor(Officers.NEELAM),
                List.of(new RuleTightened(
                        new UnitPath(district),
                        "D-82",
                        ClockKind.DAYS,
                        10,
                        days,
                        LocalDate.parse(from),
                        "412/2029",
                        "कारण",
                        Happened.at(clock.instant()))));
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
