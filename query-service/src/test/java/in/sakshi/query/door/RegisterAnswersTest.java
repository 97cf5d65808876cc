package in.sakshi.query.door;

import static in.sakshi.query.testing.Officers.BLG_IN_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.TwoStations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class RegisterAnswersTest {

    private static final String HELP_DESK = "/api/registers/help-desk?station=";
    private static final String REFERRALS = "/api/registers/referrals?station=";

    @LocalServerPort
    int port;

    @Test
    void theBookOfAYearHasItsNumbersInOrder() {
        assertThat(ask(HELP_DESK + "RMG&year=2025").column("serial")).containsExactly("MHD-0001/2025", "MHD-0002/2025");
        assertThat(ask(HELP_DESK + "RMG&year=2026").column("serial")).containsExactly("MHD-0001/2026");
        assertThat(ask(HELP_DESK + "RMG&year=2024").json().path("total").intValue())
                .isZero();
    }

    @Test
    void theYearEndsAtMidnightInKolkata() {
        assertThat(ask(HELP_DESK + "RMG&from=2025-12-31&to=2025-12-31").lines("/id"))
                .containsExactly(TwoStations.LAST_OF_2025.toString());
        assertThat(ask(HELP_DESK + "RMG&from=2026-01-01&to=2026-12-31").lines("/id"))
                .containsExactly(TwoStations.FIRST_OF_2026.toString());
    }

    @Test
    void aPeriodHoldsWhatWasReceivedInIt() {
        assertThat(ask(HELP_DESK + "RMG&from=2025-01-01&to=2026-12-31").lines("/id"))
                .containsExactly(
                        C1.CASE.toString(), TwoStations.LAST_OF_2025.toString(), TwoStations.FIRST_OF_2026.toString());
        assertThat(ask(HELP_DESK + "RMG&from=2025-10-07&to=2025-12-30").lines("/id"))
                .isEmpty();
    }

    @Test
    void aCorrectedEntryIsStruckThrough() {
        Reply reply = new Door(port, BLG_IN_CHARGE).ask(HELP_DESK + "BLG&year=2025");

        assertThat(reply.column("facts")).containsExactly("बाजार में पीछा करता है");
        assertThat(reply.struckThrough("facts").get(0))
                .singleElement()
                .asString()
                .startsWith("रास्ते में पीछा करता है – corrected: ")
                .contains("Mamta Yadav, 08.10.2025 10:00", "लिखने में भूल");
    }

    @Test
    void theHeadsOfTheColumnsAreThoseOfTheBook() {
        Reply reply = new Door(port).askInHindi(HELP_DESK + "RMG&year=2025");

        assertThat(reply.json().path("columns")).hasSize(19);
        assertThat(reply.json().at("/columns/0/title").stringValue()).isEqualTo("क्रम सं0/वर्ष");
    }

    @Test
    void theReferralsOfAStationStandInTheOrderInWhichTheyWereMade() {
        Reply reply = ask(REFERRALS + "RMG");

        assertThat(reply.lines("/agency")).containsExactly("PPK", "OSC", "PPK");
        assertThat(reply.json().path("total").intValue()).isEqualTo(3);
        assertThat(reply.column("letter").get(0)).isEqualTo("112/2025, 13.10.2025");
        assertThat(reply.column("outcomeOn").get(0)).isEqualTo("02.11.2025");
        assertThat(ask(REFERRALS + "BLG").lines("/id")).isEmpty();
    }

    @Test
    void theReferralsToOneAgencyAreThoseToIt() {
        assertThat(ask(REFERRALS + "RMG&agency=PPK").lines("/complaintId"))
                .containsExactly(C1.CASE.toString(), TwoStations.FIRST_OF_2026.toString());
        assertThat(ask(REFERRALS + "RMG&agency=PPK&from=2026-01-01&to=2026-01-31")
                        .lines("/complaintId"))
                .containsExactly(TwoStations.FIRST_OF_2026.toString());
    }

    @Test
    void aRegisterSaysUpToWhereItIsTrue() {
        List<String> questions = List.of(HELP_DESK + "RMG&year=2025", REFERRALS + "RMG", "/api/audit?station=RMG");

        assertThat(questions)
                .allSatisfy(
                        question -> assertThat(ask(question).json().path("upTo").longValue())
                                .isNotNegative());
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
