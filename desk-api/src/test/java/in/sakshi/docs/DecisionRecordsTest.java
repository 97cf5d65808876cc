package in.sakshi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decision records in {@code docs/adr} are numbered without a hole, short, and of one form. */
class DecisionRecordsTest {

    private static final int MOST_LINES = 60;

    private List<Path> records = List.of();

    @BeforeEach
    void findThem() throws IOException {
        try (Stream<Path> files = Files.list(Sources.root().resolve("docs/adr"))) {
            records = files.sorted().toList();
        }
        assertThat(records).isNotEmpty();
    }

    @Test
    void theirNumbersHaveNoHole() {
        assertThat(records.stream().map(DecisionRecordsTest::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, records.size()).boxed().toList());
        assertThat(records)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md"));
    }

    @Test
    void eachHasItsTitleAndTheFourPartsInOrder() {
        assertThat(records)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .filteredOn(line -> line.startsWith("#"))
                        .satisfiesExactly(
                                title -> assertThat(title).startsWith("# " + number(file) + ". "),
                                part -> assertThat(part).isEqualTo("## Status"),
                                part -> assertThat(part).isEqualTo("## Context"),
                                part -> assertThat(part).isEqualTo("## Decision"),
                                part -> assertThat(part).isEqualTo("## Consequences")));
    }

    @Test
    void noneIsLongerThanAPage() {
        assertThat(records)
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4));
    }
}
