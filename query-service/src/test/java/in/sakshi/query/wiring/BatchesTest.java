package in.sakshi.query.wiring;

import static in.sakshi.query.testing.Officers.HRP;
import static in.sakshi.query.testing.Officers.MHW;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.RandomCases;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WrittenBeforeToken;
import in.sakshi.shelf.mongo.MongoShelves;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** However the events of a history come, one by one, in batches, or some of them twice, all registers say the same in the end. */
class BatchesTest {

    private static final long SEED = 20260302;
    private static final Instant MONDAY = Instant.parse("2026-03-02T04:30:00Z");
    private static final int CASES = 12;
    private static final int BIGGEST_BATCH = 60;

    private final List<TrackedEventMessage<?>> history = history();
    private final Random random = new Random(SEED);

    private static List<TrackedEventMessage<?>> history() {
        Recording nobodyReads = new Recording();
        List<Act> acts = RandomCases.acts(SEED, MONDAY, CASES, HRP, MHW);
        return acts.stream()
                .<TrackedEventMessage<?>>flatMap(act -> nobodyReads.messages(act).stream())
                .toList();
    }

    /** All registers there are, on those shelves; those that tests have are made of something else. */
    private static Recording registers(Shelves shelves) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        return new Recording(scan.findCandidateComponents("in.sakshi.query").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> ClassUtils.hasConstructor(type, Shelves.class))
                .map(type -> register(type, shelves))
                .toArray());
    }

    private static Object register(Class<?> type, Shelves shelves) {
        try {
            return ReflectionUtils.accessibleConstructor(type, Shelves.class).newInstance(shelves);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static MongoOperations readOneByOne(List<TrackedEventMessage<?>> events) {
        MongoOperations database = ReadModelMongo.fresh();
        Recording registers = registers(new MongoShelves(database, ReadModelMongo.CIPHER, false));
        events.forEach(registers::hand);
        return database;
    }

    /** Hands a batch to the registers as a processor does; gives whether its token was written. */
    private static boolean read(List<TrackedEventMessage<?>> batch, Recording registers, Runnable token) {
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(batch);
        work.onPrepareCommit(all -> token.run());
        return !work.executeWithResult(() -> new DefaultInterceptorChain<TrackedEventMessage<?>>(
                                work, List.of(new WrittenBeforeToken()), event -> {
                                    registers.hand(event);
                                    return null;
                                })
                        .proceed())
                .isExceptional();
    }

    private List<TrackedEventMessage<?>> batch(int from) {
        return history.subList(from, Math.min(history.size(), from + 1 + random.nextInt(BIGGEST_BATCH)));
    }

    /** Everything that stands on the shelves. */
    private static Map<String, Map<Object, Document>> all(MongoOperations database) {
        Map<String, Map<Object, Document>> shelves = new TreeMap<>();
        database.getCollectionNames()
                .forEach(name -> shelves.put(
                        name,
                        database.findAll(Document.class, name).stream()
                                .collect(Collectors.toMap(line -> line.get("_id"), line -> line))));
        return shelves;
    }

    @Test
    void batchesLeaveTheLinesThatSingleEventsLeave() {
        MongoOperations database = ReadModelMongo.fresh();
        Recording registers = registers(new MongoShelves(database, ReadModelMongo.CIPHER, true));

        for (int at = 0; at < history.size(); ) {
            List<TrackedEventMessage<?>> batch = batch(at);
            assertThat(read(batch, registers, () -> {})).isTrue();
            at += batch.size();
        }

        assertThat(all(database)).isEqualTo(all(readOneByOne(history)));
        assertThat(all(database).values()).allSatisfy(lines -> assertThat(lines).isNotEmpty());
    }

    @Test
    void aCrashBetweenTheLinesAndTheTokenLosesNothing() {
        MongoOperations database = ReadModelMongo.fresh();
        Recording registers = registers(new MongoShelves(database, ReadModelMongo.CIPHER, true));

        int crashes = 0;
        for (int at = 0; at < history.size(); ) {
            List<TrackedEventMessage<?>> batch = batch(at);
            if (random.nextInt(3) == 0) {
                assertThat(read(batch, registers, BatchesTest::crash)).isFalse();
                // Another process, which has nothing at hand, or the same one, which has.
                registers = random.nextBoolean()
                        ? registers
                        : registers(new MongoShelves(database, ReadModelMongo.CIPHER, true));
                crashes++;
            } else {
                assertThat(read(batch, registers, () -> {})).isTrue();
                at += batch.size();
            }
        }

        assertThat(crashes).isPositive();
        assertThat(all(database)).isEqualTo(all(readOneByOne(history)));
    }

    private static void crash() {
        throw new IllegalStateException("the lines are written, the token is not");
    }
}
