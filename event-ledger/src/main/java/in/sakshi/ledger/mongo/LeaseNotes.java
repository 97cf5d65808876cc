package in.sakshi.ledger.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Reads the lease and changes it, each change only on what was read. Throws what the driver throws. */
final class LeaseNotes {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<BsonDocument> collection;

    LeaseNotes(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    Optional<LeaseNote> find() {
        return Optional.ofNullable(
                        collection.find(Filters.eq("_id", LeaseNote.ID)).first())
                .map(LeaseNote::of);
    }

    LeaseNote read() {
        return find().orElse(LeaseNote.NONE);
    }

    /** Writes what follows on what was read; false if somebody else was quicker. */
    boolean change(LeaseNote read, LeaseNote next) {
        if (read.beat() == 0) {
            return write(next);
        }
        BsonDocument unchanged = new BsonDocument("_id", new BsonString(LeaseNote.ID))
                .append(LeaseNote.BEAT, new BsonInt64(read.beat()));
        return collection.replaceOne(unchanged, next.toDocument()).getMatchedCount() == 1;
    }

    private boolean write(LeaseNote first) {
        try {
            collection.insertOne(first.toDocument());
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
