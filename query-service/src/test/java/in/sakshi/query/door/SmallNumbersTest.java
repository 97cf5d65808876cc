package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.confidential.Viewer;
import in.sakshi.station.Officer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One complaint of rape at a station stands in a table that can be handed on as less than five, and where the work is done as it is. */
@EveryPostTest
class SmallNumbersTest {

    private static final String OF_RAPE = "RECEIVED_BY_CATEGORY/RAPE";
    private static final String AT_THE_STATION =
            "/api/counts?unit=/UP/EAST/DVG/SRY/C1/RMG&from=2026-03-01&to=2026-04-10";

    @LocalServerPort
    int port;

    @Test
    void aFileOfOneStationSaysNoMoreThanThatTheyAreFew() {
        assertThat(record(AT_THE_STATION, "Rape")).containsSubsequence("Rape", "<5", "", "");
        assertThat(record(AT_THE_STATION, "Stalking")).contains("1").doesNotContain("<5");
    }

    @Test
    void whoDoesTheWorkSeesTheNumber() {
        Reply page = new Door(port).ask(reader(), AT_THE_STATION + "&size=500");

        assertThat(page.lines("/count").get(page.lines("/id").indexOf(OF_RAPE))).isEqualTo("1");
        assertThat(page.column("count").get(page.lines("/id").indexOf(OF_RAPE))).isEqualTo("1");
    }

    @Test
    void aFileOfSeveralStationsHasTheNumber() {
        assertThat(record("/api/counts?unit=/UP/EAST/DVG/SRY/C1&from=2026-03-01&to=2026-04-10", "Rape"))
                .contains("1")
                .doesNotContain("<5");
    }

    private List<String> record(String question, String kind) {
        return new Door(port)
                .taken(reader(), question + "&format=csv").records().stream()
                        .filter(each -> each.contains(kind))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no record of " + kind));
    }

    private static Officer reader() {
        return EveryPost.reader(Viewer.CO);
    }
}
