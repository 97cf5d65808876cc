package in.sakshi.ledger.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunsTest {

    private final Runs runs = new Runs();

    @Test
    void aRunIsMetByAnyOfItsSequencesAndNoOther() {
        runs.add(4, 7, 100);
        assertThat(runs.meets(0, 4)).isFalse();
        assertThat(runs.meets(3, 5)).isTrue();
        assertThat(runs.meets(6, 7)).isTrue();
        assertThat(runs.meets(7, 9)).isFalse();
        assertThat(runs.meets(0, 100)).isTrue();
    }

    @Test
    void readingBeginsOnlyAtASequenceThatIsHeld() {
        runs.add(0, 2, 10);
        runs.add(5, 6, 11);
        assertThat(runs.from(1, 9)).containsExactly(10, 11);
        assertThat(runs.from(3, 9)).isEmpty();
        assertThat(runs.from(5, 9)).containsExactly(11);
        assertThat(runs.from(6, 9)).isEmpty();
        assertThat(runs.from(0, 1)).containsExactly(10);
    }

    @Test
    void runsThatComeOutOfOrderAreFoundLikeAnyOther() {
        Random random = new Random(1041);
        TreeMap<Long, Long> model = new TreeMap<>();
        for (long number = 0; number < 2000; number++) {
            long sequence = random.nextInt(4000);
            assertThat(runs.meets(sequence, sequence + 1)).isEqualTo(model.containsKey(sequence));
            if (model.putIfAbsent(sequence, number) == null) {
                runs.add(sequence, sequence + 1, number);
            }
        }
        long[] inOrder = model.values().stream().mapToLong(Long::longValue).toArray();
        assertThat(runs.from(model.firstKey(), 5000)).isEqualTo(inOrder);
    }
}
