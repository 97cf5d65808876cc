package in.sakshi.standalone.index;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import in.sakshi.standalone.index.RandomFilters.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Inserts, changes and removals, of one document and of many. */
final class RandomWork {

    /** How many ids there are; so few that they meet. */
    static final int IDS = 200;

    private final RandomValues values;
    private final RandomFilters filters;

    RandomWork(RandomValues values, RandomFilters filters) {
        this.values = values;
        this.filters = filters;
    }

    Step write() {
        return switch (values.below(14)) {
            case 0, 1, 2, 3 -> inserted();
            case 4, 5 -> replacedById();
            case 6 -> replaced();
            case 7 -> changedOne();
            case 8 -> changedMany();
            case 9 -> changedInOrder();
            case 10 -> removedOne();
            case 11, 12 -> replacedInBulk();
            default -> values.chance(30) ? removedMany() : removedInOrder();
        };
    }

    /** A document such as lines are: with an id, and with a position that is mostly another than before. */
    private BsonDocument identified() {
        BsonDocument document = new BsonDocument("_id", values.id()).append("position", new BsonInt64(values.below(4)));
        document.putAll(values.document());
        return document;
    }

    private Step inserted() {
        List<BsonDocument> documents = IntStream.rangeClosed(0, values.below(8))
                .mapToObj(i -> identified())
                .toList();
        return Step.on(
                "insert " + documents,
                collection -> collection.insertMany(documents).getInsertedIds().size());
    }

    private Step replacedById() {
        BsonDocument document = identified();
        BsonDocument filter = new BsonDocument("_id", document.get("_id"));
        if (values.chance(30)) {
            filter.putAll(filters.question().filter());
            filter.append("_id", document.get("_id"));
        }
        return Step.on(
                "replace " + filter + " by " + document,
                collection -> told(collection.replaceOne(filter, document, new ReplaceOptions().upsert(true))));
    }

    private Step replacedInBulk() {
        List<BsonDocument> documents = IntStream.rangeClosed(0, values.below(8))
                .mapToObj(i -> identified())
                .toList();
        List<ReplaceOneModel<BsonDocument>> replacements = documents.stream()
                .map(document -> new ReplaceOneModel<>(
                        new BsonDocument("_id", document.get("_id")), document, new ReplaceOptions().upsert(true)))
                .toList();
        return Step.on("replace each by " + documents, collection -> told(collection.bulkWrite(replacements)));
    }

    private Step replaced() {
        BsonDocument filter = filters.question().filter();
        BsonDocument document = values.document();
        // The server refuses this when it is half done.
        BsonDocument given =
                values.chance(15) ? document.append("x.y", new BsonInt32(1)).append("b", values.value()) : document;
        return Step.on("replace " + filter + " by " + given, collection -> told(collection.replaceOne(filter, given)));
    }

    private Step changedOne() {
        BsonDocument filter = filters.question().filter();
        BsonDocument change = change();
        BsonDocument identified = change.clone().append("$setOnInsert", new BsonDocument("_id", values.id()));
        boolean upsert = values.chance(20) && !filter.containsKey("_id");
        return Step.on(
                "change one " + filter + " " + change + " upsert " + upsert,
                collection -> told(
                        upsert
                                ? collection.updateOne(filter, identified, new UpdateOptions().upsert(true))
                                : collection.updateOne(filter, change)));
    }

    private Step changedMany() {
        BsonDocument filter = filters.question().filter();
        BsonDocument change = change();
        return Step.on(
                "change many " + filter + " " + change, collection -> told(collection.updateMany(filter, change)));
    }

    private Step changedInOrder() {
        Question asked = filters.question();
        BsonDocument filter = asked.filter();
        BsonDocument order = asked.order();
        BsonDocument change = change();
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions()
                .sort(order)
                .returnDocument(values.chance(50) ? ReturnDocument.AFTER : ReturnDocument.BEFORE);
        return Step.on(
                "change first " + filter + " order " + order + " " + change,
                collection -> List.of(String.valueOf(collection.findOneAndUpdate(filter, change, options))));
    }

    private Step removedOne() {
        BsonDocument filter = filters.question().filter();
        return Step.on(
                "remove one " + filter,
                collection -> collection.deleteOne(filter).getDeletedCount());
    }

    private Step removedMany() {
        BsonDocument filter = filters.question().filter();
        return Step.on("remove many " + filter, collection -> removeMany(collection, filter));
    }

    // A filter that takes everything would leave nothing to ask for.
    private static long removeMany(MongoCollection<BsonDocument> collection, BsonDocument filter) {
        return collection.countDocuments(filter) > IDS / 8
                ? -1
                : collection.deleteMany(filter).getDeletedCount();
    }

    private Step removedInOrder() {
        Question asked = filters.question();
        BsonDocument filter = asked.filter();
        BsonDocument order = asked.order();
        return Step.on(
                "remove first " + filter + " order " + order,
                collection ->
                        String.valueOf(collection.findOneAndDelete(filter, new FindOneAndDeleteOptions().sort(order))));
    }

    private BsonDocument change() {
        String path = values.path();
        return switch (values.below(6)) {
            case 0 -> new BsonDocument("$unset", new BsonDocument(path, new BsonInt32(1)));
            case 1 -> new BsonDocument("$inc", new BsonDocument(path, new BsonInt32(1)));
            case 2 -> new BsonDocument("$push", new BsonDocument(path, values.value()));
            case 3 -> new BsonDocument("$rename", new BsonDocument("a", new BsonString("b")));
            default -> new BsonDocument("$set", new BsonDocument(path, values.value()));
        };
    }

    private static Object told(BulkWriteResult result) {
        return Map.of(
                "matched",
                result.getMatchedCount(),
                "modified",
                result.getModifiedCount(),
                "upserted",
                String.valueOf(result.getUpserts()));
    }

    private static Object told(UpdateResult result) {
        return Map.of(
                "matched",
                result.getMatchedCount(),
                "modified",
                result.getModifiedCount(),
                "upserted",
                String.valueOf(result.getUpsertedId()));
    }
}
