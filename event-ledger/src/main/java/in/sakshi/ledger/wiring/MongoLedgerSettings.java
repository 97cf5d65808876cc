package in.sakshi.ledger.wiring;

import in.sakshi.ledger.mongo.MongoPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the ledger is.
 *
 * @param mongodbUri the MongoDB that keeps it, and the database
 * @param singleServer whether a server that is no replica set will do, for trials
 */
@ConfigurationProperties("sakshi.ledger")
public record MongoLedgerSettings(@Nullable String mongodbUri, boolean singleServer) {

    private static final String EXPECTED = " (expected: the MongoDB that keeps the ledger, e.g."
            + " mongodb://mongo1,mongo2,mongo3/sakshi?replicaSet=sakshi)";

    /** The place so described; {@link CannotStart} if it is none. */
    public MongoPlace place() {
        if (mongodbUri == null || mongodbUri.isBlank()) {
            throw new CannotStart("sakshi.ledger.mongodb-uri is not set" + EXPECTED);
        }
        try {
            MongoPlace place = MongoPlace.of(mongodbUri);
            return singleServer ? place.allowingSingleServer() : place;
        } catch (IllegalArgumentException e) {
            // What is wrong with it is not repeated: a password may stand in it.
            throw new CannotStart("sakshi.ledger.mongodb-uri is no MongoDB connection string" + EXPECTED);
        }
    }
}
