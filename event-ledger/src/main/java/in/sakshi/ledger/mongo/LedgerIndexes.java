package in.sakshi.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** The unique indexes on which the ledger's promises rest, beside that of {@code _id}. */
final class LedgerIndexes {

    private static final int UNAUTHORIZED = 13;
    private static final int DUPLICATE_KEY = 11000;
    private static final List<String> UNIQUE = List.of(CommitCodec.COMMAND_ID, CommitCodec.KEYS);

    private final MongoCollection<RawBsonDocument> ledger;

    LedgerIndexes(MongoCollection<RawBsonDocument> ledger) {
        this.ledger = ledger;
    }

    /** Makes those that are missing; refuses to go on without them. */
    void ensure() {
        try {
            List<String> missing = missing();
            missing.forEach(field -> ledger.createIndex(Indexes.ascending(field), new IndexOptions().unique(true)));
        } catch (MongoException e) {
            throw unfit(e);
        }
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>(UNIQUE);
        for (Document index : ledger.listIndexes()) {
            Document key = index.get("key", Document.class);
            if (index.getBoolean("unique", false) && key.size() == 1 && !index.containsKey("partialFilterExpression")) {
                missing.removeAll(key.keySet());
            }
        }
        return missing;
    }

    private static RuntimeException unfit(MongoException e) {
        return switch (e.getCode()) {
            case UNAUTHORIZED ->
                new UnfitServer(
                        "the unique indexes of " + MongoRole.LEDGER + " on " + UNIQUE
                                + " are missing or may not be looked at"
                                + " (expected: run the prepare verb once as an administrator, and give the ledger's user "
                                + MongoRole.PRIVILEGES + ")",
                        e);
            case DUPLICATE_KEY ->
                new UnfitServer(
                        "collection " + MongoRole.LEDGER + " holds a command or an event twice and cannot be indexed"
                                + " (expected: a collection that only a ledger wrote to)",
                        e);
            default -> CommitReader.away(e);
        };
    }
}
