package in.sakshi.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** A client that has reached the servers of a place and found them fit. */
final class Opening {

    private final MongoClient client;
    private final MongoCollections collections;

    private Opening(MongoClient client, MongoCollections collections) {
        this.client = client;
        this.collections = collections;
    }

    /** Connects, checks, and hands the opening on; the client is closed again if anything of that fails. */
    static <T> T of(MongoPlace place, Function<Opening, T> use) {
        ServerCheck.requireStrong(place.uri());
        MongoClient client = place.connect();
        try {
            reach(client, place);
            ServerCheck.requireReplicaSet(client.getClusterDescription(), place.singleServerAllowed());
            return use.apply(new Opening(client, new MongoCollections(client.getDatabase(place.database()), place)));
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    // A command rather than a look at the client's picture of the servers: that is painted by what was reached so far.
    private static void reach(MongoClient client, MongoPlace place) {
        try {
            client.getDatabase(place.database()).runCommand(new BsonDocument("ping", new BsonInt32(1)));
        } catch (MongoException e) {
            throw new LedgerUnavailable(
                    "the MongoDB at " + place.uri().getHosts() + " did not answer within " + place.timeout()
                            + " (expected: a server that is up, and a user that may sign in)",
                    e);
        }
    }

    MongoClient client() {
        return client;
    }

    MongoCollections collections() {
        return collections;
    }

    void ensureIndexes() {
        new LedgerIndexes(collections.ledgerDocuments()).ensure();
    }

    Origin origin(Origin ifNew) {
        return new Origins(collections.origin(), new CommitReader(collections.ledgerDocuments())).orElse(ifNew);
    }
}
