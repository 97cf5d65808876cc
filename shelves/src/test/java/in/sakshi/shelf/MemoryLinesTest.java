package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines in memory keep what lines promise. */
class MemoryLinesTest extends LinesContract {

    @Override
    protected Shelves shelves() {
        return new MemoryShelves();
    }

    @Test
    void aLaterLineStaysWhenAnEarlierOneIsWritten() {
        lines().write(List.of(page("a", 5)));
        lines().write(List.of(page("a", 4)));

        assertThat(lines().find(List.of("a"))).containsEntry("a", page("a", 5));
    }
}
