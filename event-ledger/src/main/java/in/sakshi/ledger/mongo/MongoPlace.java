package in.sakshi.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Where a ledger lives in MongoDB.
 *
 * @param uri the servers and how to sign in
 * @param database the database that holds the ledger's collections
 * @param singleServerAllowed whether a server that is not a replica set will do, for development and tests
 * @param timeout how long one operation may take; afterwards its outcome counts as unknown
 */
public record MongoPlace(ConnectionString uri, String database, boolean singleServerAllowed, Duration timeout) {

    private static final String DATABASE = "sakshi";
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    /** How soon a server that was lost is looked for again; the driver's half second would be felt at every cut cable. */
    private static final int LOOK_AGAIN_MILLIS = 100;

    /** The database that the connection string names, or {@code sakshi}; only on a replica set; three seconds. */
    public static MongoPlace of(String uri) {
        ConnectionString parsed = new ConnectionString(uri);
        String named = parsed.getDatabase();
        return new MongoPlace(parsed, named == null ? DATABASE : named, false, TIMEOUT);
    }

    /** The same, where a server that is not a replica set will do. */
    public MongoPlace allowingSingleServer() {
        return new MongoPlace(uri, database, true, timeout);
    }

    /** The same, in another database. */
    public MongoPlace inDatabase(String name) {
        return new MongoPlace(uri, name, singleServerAllowed, timeout);
    }

    /** The same, with another bound for one operation. */
    public MongoPlace within(Duration bound) {
        return new MongoPlace(uri, database, singleServerAllowed, bound);
    }

    /** A client none of whose waits is without a bound, and which leaves it to the ledger to send anything twice. */
    MongoClient connect() {
        int millis = Math.toIntExact(timeout.toMillis());
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applicationName("sakshi-ledger")
                .retryWrites(false)
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(millis, TimeUnit.MILLISECONDS).readTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(millis, TimeUnit.MILLISECONDS))
                .build());
    }
}
