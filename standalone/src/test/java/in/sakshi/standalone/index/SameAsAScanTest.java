package in.sakshi.standalone.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is asked of the server with indexes, and whatever is done to it, it answers as the server that scans: the same
 * documents in the same order, the same counts, the same refusals.
 */
class SameAsAScanTest {

    private static final int STEPS = 800;
    private static final int WILD_ONES_IN_FILTERS = 4;

    private static final Served INDEXED = new Served(new IndexedBackend());
    private static final Served SCANNING = new Served(new MemoryBackend());

    @AfterAll
    static void close() {
        INDEXED.close();
        SCANNING.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, 0", "3, 0, 0", "4, 0, 0", "5, 0, 1", "6, 1, 4", "7, 0, 20", "8, 30, 0"})
    void everyAnswerIsThatOfAScan(long seed, int wildNumbersInHundred, int wildOnesInHundred) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random, wildNumbersInHundred, wildOnesInHundred);
        RandomIndexes indexes = new RandomIndexes(values);
        RandomFilters filters = new RandomFilters(
                new RandomValues(random, Math.max(1, wildNumbersInHundred), WILD_ONES_IN_FILTERS), indexes);
        RandomWork work = new RandomWork(values, filters);
        RandomReads reads = new RandomReads(values, filters);
        MongoDatabase indexed = INDEXED.database("seed-" + seed);
        MongoDatabase scanning = SCANNING.database("seed-" + seed);
        for (int number = 0; number < STEPS; number++) {
            int kind = random.nextInt(100);
            Step step = kind < 3 ? indexes.change() : kind < 25 ? work.write() : reads.read();

            assertThat(step.takenBy(indexed))
                    .as("seed %s, step %s: %s", seed, number, step.said())
                    .isEqualTo(step.takenBy(scanning));
        }
    }
}
