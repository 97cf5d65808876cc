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

    /** The place so described; {@link CannotStart} if it is none. */
    public MongoPlace place() {
        return place(
                "sakshi.ledger.mongodb-uri",
                mongodbUri,
                singleServer,
                "the ledger, e.g. mongodb://mongo1,mongo2,mongo3/sakshi?replicaSet=sakshi");
    }

    /** The place that a setting describes, of which it is said what the MongoDB there keeps. */
    static MongoPlace place(String name, @Nullable String uri, boolean singleServer, String keeps) {
        String expected = " (expected: the MongoDB that keeps " + keeps + ")";
        if (uri == null || uri.isBlank()) {
            throw new CannotStart(name + " is not set" + expected);
        }
        try {
            MongoPlace place = MongoPlace.of(uri);
            return singleServer ? place.allowingSingleServer() : place;
        } catch (IllegalArgumentException e) {
            // What is wrong with it is not repeated: a password may stand in it.
            throw new CannotStart(name + " is no MongoDB connection string" + expected);
        }
    }
}
