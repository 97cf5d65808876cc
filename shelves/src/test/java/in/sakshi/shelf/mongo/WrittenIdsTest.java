package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenIdsTest {

    private static final int MANY = 100_000;
    private static final String HASHES_TO_ZERO = "";

    private final Random random = new Random(20260101);
    private final WrittenIds ids = new WrittenIds();

    @Test
    void whatWasWrittenMayBeThereHoweverMuchItIs() {
        List<String> written = some(MANY);
        written.forEach(id -> ids.add(List.of(id)));

        assertThat(written).allMatch(ids::mayHold);
    }

    @Test
    void hardlyAnythingElseMayBeThere() {
        ids.add(some(MANY));

        assertThat(some(MANY).stream().filter(ids::mayHold)).hasSizeLessThan(MANY / 1_000);
    }

    @Test
    void theHashThatMeansEmptyIsKeptToo() {
        assertThat(ids.mayHold(HASHES_TO_ZERO)).isFalse();

        ids.add(List.of(HASHES_TO_ZERO));

        assertThat(ids.mayHold(HASHES_TO_ZERO)).isTrue();
    }

    @Test
    void nothingIsThereAfterClearing() {
        List<String> written =
                Stream.concat(some(MANY).stream(), Stream.of(HASHES_TO_ZERO)).toList();
        ids.add(written);

        ids.clear();

        assertThat(written).noneMatch(ids::mayHold);
    }

    private List<String> some(int many) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()) + "/D-01")
                .limit(many)
                .toList();
    }
}
