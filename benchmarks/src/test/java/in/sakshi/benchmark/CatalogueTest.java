package in.sakshi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.benchmark.measure.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static List<String> keys(String prefix) {
        return Catalogue.measures(prefix, null).stream()
                .flatMap(measure -> measure.targets().stream())
                .map(Target::key)
                .toList();
    }

    @Test
    void theKeysAreThoseByWhichRunsAreComparedAndNoOthers() {
        assertThat(keys(""))
                .containsExactly(
                        "append_mongo_vs_raw_64",
                        "append_mongo_vs_axon_1",
                        "append_mongo_vs_axon_8",
                        "append_mongo_vs_axon_64",
                        "append_mongo_vs_axon_1_1ms",
                        "append_mongo_vs_axon_8_1ms",
                        "append_mongo_vs_axon_64_1ms",
                        "append_segment_vs_raw_64",
                        "replay_vs_raw",
                        "replay_events_per_s",
                        "token_bytes",
                        "lag_p99_ms_in_process",
                        "lag_p99_ms_across",
                        "two_appenders_rate_vs_one",
                        "two_appenders_min_share",
                        "kills",
                        "kills_lost",
                        "start_empty_ms",
                        "rss_mb",
                        "rebuild_events_per_s",
                        "polls_700k_vs_7k",
                        "polls_idle_700k_vs_7k",
                        "lifecycles_per_s_10k_1",
                        "lifecycles_per_s_10k_16",
                        "lifecycles_per_s_10k_64",
                        "lifecycles_per_s_100k_1",
                        "lifecycles_per_s_100k_16",
                        "lifecycles_per_s_100k_64",
                        "command_p95_ms_16",
                        "case_p95_ms",
                        "asof_case_p95_ms",
                        "board_p95_ms",
                        "ledger_share",
                        "slowdown_100k_vs_10k",
                        "desk_station_page_p95_ms",
                        "desk_board_page_p95_ms");
    }

    @Test
    void theFigureOfTheRebuildIsAmongThoseOfTheLedgerAndOfCasework() {
        assertThat(keys("").stream().filter(Catalogue::isOfCasework))
                .startsWith("rebuild_events_per_s", "lifecycles_per_s_10k_1")
                .hasSize(15);
        assertThat(Catalogue.isOfCaseworkAlone("rebuild_events_per_s")).isFalse();
        assertThat(Catalogue.isOfCaseworkAlone("board_p95_ms")).isTrue();
    }

    @Test
    void aPrefixChoosesTheMeasuresWithSuchAKey() {
        assertThat(keys("append_mongo_vs_axon_8"))
                .containsExactly("append_mongo_vs_axon_8", "append_mongo_vs_axon_8_1ms");
        assertThat(keys("token")).containsExactly("replay_vs_raw", "replay_events_per_s", "token_bytes");
        assertThat(keys("nothing")).isEmpty();
    }

    @Test
    void againstAFormerBuildIsMeasuredWhereThereIsOne() {
        assertThat(Catalogue.measures("former", Path.of("former.jar")).stream()
                        .flatMap(measure -> measure.targets().stream())
                        .map(Target::key))
                .containsExactly("former_commands", "former_case_pages", "former_book_pages");
    }

    @Test
    void withoutSettingsEverythingIsMeasuredInFullAndThePageStaysAsItIs() {
        Options options = Options.of(new Properties());

        assertThat(options.only()).isEmpty();
        assertThat(options.scale().quick()).isFalse();
        assertThat(options.scale().kills()).isEqualTo(200);
        assertThat(options.scale().rounds().counted()).isGreaterThanOrEqualTo(5);
        assertThat(options.scale().fewRounds().counted()).isGreaterThanOrEqualTo(5);
        assertThat(options.writeDocs()).isFalse();
    }
}
