package in.sakshi.ledger.check;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import in.sakshi.ledger.mongo.MongoRole;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/**
 * The collections of a ledger in MongoDB, as a majority of the servers has them: the commits, the origin, and as marks the
 * lease and the tokens of projections. May be read while the ledger is written to.
 */
public final class MongoEvidence implements Evidence {

    private final MongoDatabase database;
    private final List<String> tokenCollections;
    private final Runnable whenClosed;

    private MongoEvidence(MongoDatabase database, List<String> tokenCollections, Runnable whenClosed) {
        this.database = database.withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.tokenCollections = tokenCollections;
        this.whenClosed = whenClosed;
    }

    /**
     * The ledger in a database; the client stays the caller's.
     *
     * @param tokenCollections collections whose documents say how far projections have come: {@code commit} or {@code
     *     number} with {@code leafHash}, in the document or in a part of it
     */
    public static MongoEvidence of(MongoDatabase database, String... tokenCollections) {
        return new MongoEvidence(database, List.of(tokenCollections), () -> {});
    }

    /** The ledger in that database of a client, which is closed with the evidence. */
    static MongoEvidence owning(MongoClient client, String database, String... tokenCollections) {
        return new MongoEvidence(client.getDatabase(database), List.of(tokenCollections), client::close);
    }

    /** Whether there is anything of a ledger at all. */
    boolean isThere() {
        return collection(MongoRole.ORIGIN).find().first() != null
                || collection(MongoRole.LEDGER).find().first() != null;
    }

    @Override
    public String subject() {
        return "the collection " + MongoRole.LEDGER + " of the MongoDB database " + database.getName();
    }

    // Marks first: what is recorded meanwhile is then behind them, and never seems to be missing.
    @Override
    public void present(Consumer<? super Exhibit> to) {
        presentOrigin(to);
        presentMarks(MongoRole.LEASE, to);
        tokenCollections.forEach(collection -> presentMarks(collection, to));
        try (MongoCursor<BsonDocument> commits =
                collection(MongoRole.LEDGER).find().sort(Sorts.ascending("_id")).iterator()) {
            commits.forEachRemaining(document -> StoredDocument.present(document, to));
        }
    }

    private void presentOrigin(Consumer<? super Exhibit> to) {
        boolean stated = false;
        for (BsonDocument document : collection(MongoRole.ORIGIN).find()) {
            stated = true;
            BsonValue value = document.getOrDefault("value", BsonNull.VALUE);
            to.accept(
                    value.isString()
                            ? new Exhibit.Identified(
                                    MongoRole.ORIGIN, value.asString().getValue())
                            : new Exhibit.Illegible(MongoRole.ORIGIN, "it says no origin (expected: value, a string)"));
        }
        if (!stated) {
            to.accept(new Exhibit.Illegible(
                    MongoRole.ORIGIN, "it is empty (expected: one document, the ledger's origin)"));
        }
    }

    private void presentMarks(String name, Consumer<? super Exhibit> to) {
        for (BsonDocument document : collection(name).find()) {
            String place = "document " + StoredDocument.name(document) + " of collection " + name;
            presentMark(place, document, to);
            document.values().stream()
                    .filter(BsonValue::isDocument)
                    .forEach(part -> presentMark(place, part.asDocument(), to));
        }
    }

    private static void presentMark(String place, BsonDocument document, Consumer<? super Exhibit> to) {
        BsonValue hash = document.getOrDefault("leafHash", BsonNull.VALUE);
        BsonValue number = document.getOrDefault("number", document.getOrDefault("commit", BsonNull.VALUE));
        if (hash.isString() && number.isNumber()) {
            long commit = number.asNumber().longValue();
            to.accept(new Exhibit.Acknowledged(place, commit, hash.asString().getValue()));
        }
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }

    @Override
    public void close() {
        whenClosed.run();
    }
}
