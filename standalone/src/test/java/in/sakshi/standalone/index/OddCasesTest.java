package in.sakshi.standalone.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Cases in which an index could mislead, and which chance meets too seldom. */
class OddCasesTest {

    private static final Served INDEXED = new Served(new IndexedBackend());
    private static final Served SCANNING = new Served(new MemoryBackend());

    private final String database = "odd-" + UUID.randomUUID();

    @AfterAll
    static void close() {
        INDEXED.close();
        SCANNING.close();
    }

    @Test
    void idsAreFoundOnceEachAndNoOtherBesideThem() {
        done(inserted("{_id: 'a', n: 1}", "{_id: 'b', n: 2}", "{_id: 3, n: 3}"));

        assertThat(found("{_id: {$in: ['b', 'x', 'a', 'b']}}")).hasSize(2);
        assertThat(found("{_id: {$in: ['a', 3]}}")).hasSize(2);
        assertThat(found("{_id: 'b'}")).hasSize(1);
        assertThat(found("{_id: {$in: ['a', 'b'], $ne: 'a'}}")).hasSize(1);
    }

    @Test
    void anArrayMayReachFromBelowAValueToAboveIt() {
        done(unique("{a: 1}"), inserted("{_id: 1, a: [3, 7]}", "{_id: 2, a: 5}"));

        assertThat(found("{$and: [{a: {$gte: 5}}, {a: {$lte: 5}}]}")).hasSize(2);
        assertThat(found("{$and: [{a: 3}, {a: 7}]}")).hasSize(1);
    }

    @Test
    void anArrayMayHaveMoreThanOneOfTheValuesAskedFor() {
        done(indexed("{a: 1}"), inserted("{_id: 1, a: [3, 7]}", "{_id: 2, a: 3}"));

        assertThat(found("{$and: [{a: 3}, {a: 7}]}")).hasSize(1);
        assertThat(found("{$and: [{a: {$gt: 6}}, {a: {$lt: 4}}]}")).hasSize(1);
    }

    @Test
    void anArrayMayStandInAnArray() {
        done(unique("{'by.x': 1}"), inserted("{_id: 1, by: [[{x: 1}]]}", "{_id: 2, by: {x: 2}}"));

        assertThat(found("{'by.x': 1, _id: {$gt: 0}}")).hasSize(1);
    }

    @Test
    void aNumberInAPathIsAPlaceInAnArrayOrAName() {
        done(indexed("{'a.0': 1}"), inserted("{_id: 1, a: [5]}", "{_id: 2, a: {'0': 5}}", "{_id: 3, a: [1, 5]}"));

        assertThat(found("{'a.0': 5}")).hasSize(2);
    }

    @Test
    void whatNoServerTakesIsRefusedAlsoWhereTheIndexFindsNothing() {
        done(indexed("{a: 1}"), inserted("{_id: 1, a: 1}"));

        assertThat(found("{b: {'$unheard-of': 1}, a: 2}")).first().asString().startsWith("refused");
        assertThat(found("{b: {$in: 5}, a: 2}")).first().asString().startsWith("refused");
        assertThat(found("{'$unheard-of': 1, a: 2}")).first().asString().startsWith("refused");
        assertThat(found("{$or: [], a: 2}")).first().asString().startsWith("refused");
    }

    @Test
    void aChangeThatFailsHalfwayMisplacesNothing() {
        done(
                indexed("{a: 1}"),
                inserted("{_id: 1, a: 1}", "{_id: 2, a: 2}"),
                Step.on("replace", work -> work.replaceOne(json("{_id: 1}"), json("{a: 2, 'x.y': 1}"))));

        assertThat(found("{a: 2}")).hasSize(2);
        assertThat(found("{a: 1}")).isEmpty();

        done(Step.on("remove", work -> work.deleteMany(json("{a: 2}")).getDeletedCount()));

        assertThat(found("{a: {$gte: 0}}")).isEmpty();
    }

    @Test
    void aReplacementThatIsRefusedLeavesAllAsItWas() {
        done(
                unique("{a: 1}"),
                inserted("{_id: 'line-1', a: 1, b: 1}", "{_id: 'line-2', a: 2, b: 1}"),
                replaced("line-2", "{_id: 'line-2', a: 1, b: 2}"));

        assertThat(found("{a: 1}")).containsExactly(json("{_id: 'line-1', a: 1, b: 1}"));
        assertThat(found("{a: 2}")).containsExactly(json("{_id: 'line-2', a: 2, b: 1}"));
        assertThat(found("{b: 2}")).isEmpty();
    }

    @Test
    void whatNoServerPutsInPlaceOfALineIsRefused() {
        done(inserted("{_id: 'line-1', a: 1}", "{_id: 'line-2', a: 1, 'x.y': 1}"));

        assertThat(answer(replaced("line-1", "{_id: 'line-2', a: 2}")))
                .asString()
                .startsWith("refused");
        assertThat(answer(replaced("line-2", "{_id: 'line-2', a: 2, 'x.y': 2}")))
                .asString()
                .startsWith("refused");
        assertThat(answer(replacedForMany("line-1", "{_id: 'line-1', a: 2}")))
                .asString()
                .contains("multi update only works with $ operators");
        done(asWritten());
    }

    @Test
    void whatOnlyLooksDifferentIsNoChange() {
        done(inserted("{_id: 'line-1', a: 1, b: -0.0, t: null}"));

        assertThat(modified("{_id: 'line-1', a: 1, b: -0.0, t: null}")).isZero();
        assertThat(modified("{_id: 'line-1', a: {$numberLong: '1'}, b: 0.0, t: null}"))
                .isZero();
        assertThat(modified("{_id: 'line-1', a: {$numberLong: '2'}, b: 0.0, t: null}"))
                .isOne();
        assertThat(modified("{_id: 'line-1', a: {$numberLong: '2'}, b: 0.0, t: 'RMG'}"))
                .isOne();
    }

    @Test
    void theNamesOfALineStandAsTheServerPutsThem() {
        done(
                inserted("{_id: 'line-1', a: 1, b: 1}"),
                replaced("line-1", "{_id: 'line-1', b: 2, a: 2}"),
                asWritten(),
                replaced("line-1", "{a: 3, b: 3}"),
                asWritten(),
                replaced("line-1", "{_id: 'line-1', t: 4, a: 4, b: 4}"),
                asWritten(),
                replaced("line-1", "{_id: 'line-1', a: {y: 5, x: 5}, b: 5, t: 5}"),
                asWritten(),
                replaced("line-1", "{_id: 'line-1', a: {x: 5, y: 5}, b: 6, t: 6}"),
                asWritten(),
                replaced("line-1", "{_id: 'line-1', b: 7, a: 7}"),
                asWritten());
    }

    @Test
    void aNumberThatEqualsTwoOthersIsLeftToTheServer() {
        done(
                indexed("{a: 1}"),
                inserted(
                        "{_id: 1, a: 3000000000}",
                        "{_id: 2, a: 3000000000.5}",
                        "{_id: 3, a: 3000000000.25}",
                        "{_id: 4, a: NaN}"));

        assertThat(found("{a: 3000000000.5}")).hasSize(1);
        assertThat(found("{a: {$gte: 3000000000}}")).hasSize(3);
    }

    @Test
    void theReverseOfAScanIsLeftToTheServer() {
        done(indexed("{a: 1}"), inserted("{_id: 1, a: 1}", "{_id: 2, a: 1}"));
        Step backwards = Step.on(
                "find backwards",
                work -> work.find(json("{a: 1}"))
                        .sort(json("{$natural: -1}"))
                        .map(document -> document.getInt32("_id").getValue())
                        .into(new ArrayList<>()));

        assertThat(backwards.takenBy(indexed()))
                .isEqualTo(backwards.takenBy(scanning()))
                .isEqualTo(List.of(2, 1));
    }

    private void done(Step... steps) {
        Stream.of(steps)
                .forEach(step -> assertThat(step.takenBy(indexed()))
                        .asString()
                        .isEqualTo(String.valueOf(step.takenBy(scanning()))));
    }

    private List<Object> found(String filter) {
        Object answer =
                answer(Step.on("find " + filter, work -> work.find(json(filter)).into(new ArrayList<>())));
        return answer instanceof List<?> documents ? List.copyOf(documents) : List.of(answer);
    }

    private Object answer(Step step) {
        Object answer = step.takenBy(indexed());
        assertThat(answer).as(step.said()).isEqualTo(step.takenBy(scanning()));
        return answer;
    }

    /** How many documents the first line's replacement has changed. */
    private long modified(String document) {
        return (Long) answer(replaced("line-1", document));
    }

    private MongoDatabase indexed() {
        return INDEXED.database(database);
    }

    private MongoDatabase scanning() {
        return SCANNING.database(database);
    }

    private static Step indexed(String keys) {
        return Step.on("index", work -> work.createIndex(json(keys)));
    }

    private static Step unique(String keys) {
        return Step.on("unique index", work -> work.createIndex(json(keys), new IndexOptions().unique(true)));
    }

    private static Step inserted(String... documents) {
        return Step.on(
                "insert",
                work -> work.insertMany(
                                Stream.of(documents).map(OddCasesTest::json).toList())
                        .getInsertedIds()
                        .size());
    }

    private static Step replaced(String id, String document) {
        return Step.on("replace " + id + " by " + document, work -> replace(work, id, document));
    }

    private static Step replacedForMany(String id, String document) {
        BsonDocument update = new BsonDocument("q", new BsonDocument("_id", new BsonString(id)))
                .append("u", json(document))
                .append("multi", BsonBoolean.TRUE);
        return new Step(
                "replace many by " + document,
                database -> database.runCommand(new BsonDocument("update", new BsonString(Step.COLLECTION))
                        .append("updates", new BsonArray(List.of(update)))));
    }

    private static long replace(MongoCollection<BsonDocument> work, String id, String document) {
        return work.replaceOne(new BsonDocument("_id", new BsonString(id)), json(document))
                .getModifiedCount();
    }

    /** All documents with their names in order, of which the comparison of two documents does not make anything. */
    private static Step asWritten() {
        return Step.on(
                "as written", work -> work.find().map(BsonDocument::toJson).into(new ArrayList<>()));
    }

    private static BsonDocument json(String text) {
        return BsonDocument.parse(text);
    }
}
