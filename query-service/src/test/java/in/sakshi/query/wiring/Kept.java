package in.sakshi.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.Line;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WrittenBeforeToken;
import in.sakshi.shelf.mongo.MongoShelves;
import in.sakshi.shelf.testing.ReadModelMongo;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.Document;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** A database with all registers that there are, which write in it what they are handed. */
final class Kept implements Shelves {

    private final MongoOperations database;
    private final Map<String, Shelf<?>> known = new ConcurrentHashMap<>();
    private final Shelves shelves;
    private final Recording registers;

    private Kept(MongoOperations database, boolean soleWriter) {
        this.database = database;
        this.shelves = new MongoShelves(database, ReadModelMongo.CIPHER, soleWriter);
        this.registers = new Recording(registers().toArray());
    }

    /** As where several processes may write. */
    static Kept byOneOfSeveral() {
        return new Kept(ReadModelMongo.fresh(), false);
    }

    /** As where one process alone writes. */
    static Kept byTheOnlyWriter() {
        return new Kept(ReadModelMongo.fresh(), true);
    }

    /** The same database after a start: nothing is at hand. */
    Kept afterAStart() {
        return new Kept(database, true);
    }

    /** All registers there are; those that tests have are made of something else. */
    private List<Object> registers() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        List<Object> all = scan.findCandidateComponents("in.sakshi.query").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> register(type).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(8);
        return all;
    }

    private Optional<Object> register(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(made -> Arrays.equals(made.getParameterTypes(), new Class<?>[] {Shelves.class}))
                .findFirst()
                .map(this::made);
    }

    private Object made(Constructor<?> constructor) {
        try {
            ReflectionUtils.makeAccessible(constructor);
            return constructor.newInstance(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " does not make a register", e);
        }
    }

    @Override
    public <L extends Line> Lines<L> lines(Shelf<L> shelf) {
        known.put(shelf.name(), shelf);
        return shelves.lines(shelf);
    }

    /** Hands events to the registers one by one, each a batch of its own. */
    Kept readOneByOne(List<TrackedEventMessage<?>> events) {
        events.forEach(event -> assertThat(read(List.of(event), () -> {})).isTrue());
        return this;
    }

    /** Hands a batch to the registers as a processor does; gives whether its token was written. */
    boolean read(List<TrackedEventMessage<?>> batch, Runnable token) {
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

    /** Every line on every shelf on which there is one, as it is read from there. */
    Map<String, Map<String, Line>> all() {
        Map<String, Map<String, Line>> all = new TreeMap<>();
        known.forEach((name, shelf) -> {
            Map<String, Line> lines = new TreeMap<>(shelves.lines(shelf).find(ids(name)));
            if (!lines.isEmpty()) {
                all.put(name, lines);
            }
        });
        return all;
    }

    private List<String> ids(String shelf) {
        return database.findAll(Document.class, shelf).stream()
                .map(line -> line.getString("_id"))
                .toList();
    }
}
