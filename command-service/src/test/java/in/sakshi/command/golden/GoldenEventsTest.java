package in.sakshi.command.golden;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.golden.GoldenFiles.Golden;
import in.sakshi.event.EventFamilies;
import in.sakshi.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded in any form that an event ever had is read for ever, and what is stored now does not change by accident. */
class GoldenEventsTest {

    private static final String COMMAND =
            "mvn -q -pl command-service -am test -Dcatalogue=write -Dtest=GoldenEventsTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void writeWhatIsMissingIfThatIsAskedFor() {
        if ("write".equals(System.getProperty("catalogue"))) {
            SampleEvents.all().forEach(GoldenEventsTest::writeIfMissing);
        }
    }

    private static void writeIfMissing(Fact sample) {
        String name = StoredForm.nameOf(sample);
        Optional<Golden> newest = GoldenFiles.newest(name);
        byte[] stored = StoredForm.write(sample);
        if (newest.isEmpty() || !text(newest.get().stored()).equals(text(stored))) {
            GoldenFiles.add(new Golden(name, newest.map(Golden::version).orElse(0) + 1), stored);
        }
    }

    @Test
    void everyEventHasOneSample() {
        assertThat(SampleEvents.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventFamilies.events().toList());
    }

    @Test
    void everyEventIsStoredExactlyAsItsNewestGoldenFileShows() {
        assertThat(SampleEvents.all()).allSatisfy(sample -> {
            String name = StoredForm.nameOf(sample);
            assertThat(GoldenFiles.newest(name))
                    .as("golden file of %s; write it with: %s", name, COMMAND)
                    .hasValueSatisfying(newest -> {
                        assertThat(text(newest.stored()))
                                .as(
                                        "%s. Is it stored in a new form now? Then write the next version with: %s",
                                        newest.file(), COMMAND)
                                .isEqualTo(text(StoredForm.write(sample)));
                        assertThat(StoredForm.read(name, newest.stored())).isEqualTo(sample);
                    });
        });
    }

    @Test
    void everyFormThatAnEventEverHadIsReadWithoutLoss() {
        assertThat(GoldenFiles.all()).isNotEmpty().allSatisfy(golden -> {
            Fact event = StoredForm.read(golden.event(), golden.stored());
            assertThat(event.getClass().getSimpleName()).isEqualTo(golden.event());
            assertThatNothingIsLost(JSON.readTree(golden.stored()), JSON.readTree(StoredForm.write(event)));
        });
    }

    @Test
    void noGoldenFileWasEverChangedOrTakenAway() {
        Map<String, String> now = GoldenFiles.all().stream()
                .collect(Collectors.toMap(Golden::file, golden -> GoldenFiles.sum(golden.stored())));
        assertThat(now)
                .as(
                        "golden files are only ever added; restore the changed one, and add a new version with: %s",
                        COMMAND)
                .containsExactlyInAnyOrderEntriesOf(GoldenFiles.sums());
    }

    /** A component that came later is null in what was recorded before; all else must be as it was. */
    private static void assertThatNothingIsLost(JsonNode recorded, JsonNode readToday) {
        if (recorded.isObject()) {
            recorded.properties()
                    .forEach(part -> assertThatNothingIsLost(part.getValue(), readToday.path(part.getKey())));
            assertThat(readToday.properties())
                    .allSatisfy(part -> assertThat(recorded.has(part.getKey())
                                    || part.getValue().isNull())
                            .as(part.getKey())
                            .isTrue());
        } else {
            assertThat(readToday).isEqualTo(recorded);
        }
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.UTF_8);
    }
}
