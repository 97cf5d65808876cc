package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.testing.TwoStations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class PagesTest {

    private static final String BOOK = "/api/registers/help-desk?station=BLG&year=2026";

    @LocalServerPort
    int port;

    /** Several of these were received or recorded at the same moment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                BOOK,
                "/api/registers/help-desk?station=BLG&from=2026-01-01&to=2026-01-31",
                "/api/registers/referrals?station=RMG",
                "/api/registers/counselling?station=RMG&from=2025-01-01&to=2026-01-31",
                "/api/audit?station=BLG&from=2025-01-01&to=2026-01-31",
                "/api/audit?case=00000000-0000-4000-8000-0000000000c1"
            })
    void thePagesHaveEveryLineOnceAndInOrder(String question) {
        List<String> whole = ask(question + "&size=500").lines("/id");
        List<String> turned = new ArrayList<>();
        List<String> page;
        do {
            Reply reply = ask(question + "&size=2&page=" + (turned.size() / 2));
            assertThat(reply.json().path("total").intValue()).isEqualTo(whole.size());
            page = reply.lines("/id");
            turned.addAll(page);
        } while (page.size() == 2);

        assertThat(turned).hasSizeGreaterThan(2).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndKnowsTheTotal() {
        Reply reply = ask(BOOK + "&size=2&page=99");

        assertThat(reply.lines("/id")).isEmpty();
        assertThat(reply.json().path("total").intValue()).isEqualTo(TwoStations.BLG_2026);
        assertThat(reply.json().path("page").intValue()).isEqualTo(99);
        assertThat(reply.json().path("size").intValue()).isEqualTo(2);
    }

    @Test
    void aPageHasAtMostFiveHundredLines() {
        assertThat(ask(BOOK + "&size=500").status()).isEqualTo(200);
        assertThat(ask(BOOK + "&size=501").wrongFields()).containsExactly("size: OUT_OF_RANGE");
        assertThat(ask(BOOK + "&size=0").wrongFields()).containsExactly("size: OUT_OF_RANGE");
        assertThat(ask(BOOK + "&page=-1").wrongFields()).containsExactly("page: OUT_OF_RANGE");
        assertThat(ask(BOOK + "&page=2147483647").wrongFields()).containsExactly("page: OUT_OF_RANGE");
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
