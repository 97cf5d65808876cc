package in.sakshi.standalone.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Random;
import java.util.function.Supplier;
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

    private static final CountingBackend BACKEND = new CountingBackend();
    private static final Served INDEXED = new Served(BACKEND);
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
        Supplier<Step> steps = () -> {
            int kind = random.nextInt(100);
            return kind < 3 ? indexes.change() : kind < 25 ? work.write() : reads.read();
        };

        assertThat(BACKEND.putOverDuring(() -> takenByBoth(steps, "seed-" + seed)))
                .as("documents put over others")
                .isPositive();
    }

    private static void takenByBoth(Supplier<Step> steps, String database) {
        MongoDatabase indexed = INDEXED.database(database);
        MongoDatabase scanning = SCANNING.database(database);
        for (int number = 0; number < STEPS; number++) {
            Step step = steps.get();

            assertThat(step.takenBy(indexed))
                    .as("%s, step %s: %s", database, number, step.said())
                    .isEqualTo(step.takenBy(scanning));
        }
    }
}
