package in.sakshi.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.StationType;
import in.sakshi.station.OfficerFile;
import in.sakshi.station.Station;
import in.sakshi.station.StationFile;
import in.sakshi.station.UttarPradesh;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/operating.md} shows can be done as it is shown. */
class OperatingPageTest {

    @Test
    void theFileOfOfficersThatIsShownCanBeTakenIn() {
        Matcher shown =
                Pattern.compile("```\n(officer,.*?)```", Pattern.DOTALL).matcher(Sources.read("docs/operating.md"));

        assertThat(shown.find()).isTrue();
        assertThat(OfficerFile.read(shown.group(1).getBytes(UTF_8)).rows()).hasSize(3);
    }

    @Test
    void theFileOfStationsThatIsShownCanBeTakenIn() {
        Matcher shown =
                Pattern.compile("```\n(code,.*?)```", Pattern.DOTALL).matcher(Sources.read("docs/operating.md"));

        assertThat(shown.find()).isTrue();
        assertThat(StationFile.read(shown.group(1).getBytes(UTF_8), UttarPradesh.police())
                        .stations())
                .map(Station::type)
                .containsExactlyInAnyOrder(StationType.values());
    }
}
