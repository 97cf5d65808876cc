package in.sakshi.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The one document that says which ledger this is. */
final class Origins {

    private static final BsonDocument ID = new BsonDocument("_id", new BsonString("origin"));
    private static final String VALUE = "value";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<BsonDocument> origins;
    private final CommitReader commits;

    Origins(MongoCollection<BsonDocument> origins, CommitReader commits) {
        this.origins = origins;
        this.commits = commits;
    }

    /** The ledger's origin; the given one becomes it if there is none yet. */
    Origin orElse(Origin ifNew) {
        try {
            Optional<Origin> there = find();
            if (there.isEmpty()) {
                requireNothingRecorded();
                offer(ifNew);
            }
            return there.or(this::find)
                    .orElseThrow(() ->
                            new LedgerUnavailable("the ledger's origin was just made by another process and is not"
                                    + " yet on a majority of the servers (expected: try again in a second)"));
        } catch (MongoException e) {
            throw CommitReader.away(e);
        }
    }

    private Optional<Origin> find() {
        return Optional.ofNullable(origins.find(ID).first()).map(Origins::read);
    }

    private void requireNothingRecorded() {
        if (!commits.present(List.of(0L)).isEmpty()) {
            throw new DamagedLedger(
                    "collection " + MongoRole.ORIGIN + " does not say which ledger this is, although commits"
                            + " are recorded (expected: the document that was there when they were)");
        }
    }

    // Another process may be quicker; then its origin stands, and is read.
    private void offer(Origin origin) {
        try {
            origins.insertOne(ID.clone().append(VALUE, new BsonString(origin.value())));
        } catch (MongoWriteException e) {
            if (e.getCode() != DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Origin read(BsonDocument document) {
        try {
            return new Origin(document.getString(VALUE).getValue());
        } catch (RuntimeException e) {
            throw new DamagedLedger("the document of collection " + MongoRole.ORIGIN + " holds no origin", e);
        }
    }
}
