package in.sakshi.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path DOCS = Path.of("..", "docs", "benchmarks.md");
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);

    @Test
    void whatThePageSaysAboutTheRunStandsOnIt() {
        Report report = new Report();
        report.found(Target.atLeast("some_key", 2, "something"), new Finding("some_key", 3, "as seen"));
        String page = Page.of(report, new Machine(2, 24, "some Java", "some system", 0.5), MONDAY);

        assertThat(page)
                .contains("2025-10-06", "some Java", "something", "as seen")
                .doesNotContain("{");
    }

    @Test
    void thePageInTheDocsIsThatOfThisProgram() throws IOException {
        String docs = Files.readString(DOCS);
        Machine machine = new Machine(2, 24, "some Java", "some system", 0.5);
        List<String> said = Arrays.stream(Page.of(new Report(), machine, MONDAY).split("\n"))
                .filter(line -> !line.contains("some Java") && !line.contains("2025-10-06") && !line.startsWith("|"))
                .toList();

        assertThat(said).hasSizeGreaterThan(30);
        assertThat(docs.split("\n")).containsAll(said);
    }
}
