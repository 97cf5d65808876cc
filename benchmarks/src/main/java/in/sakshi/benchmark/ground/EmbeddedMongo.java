package in.sakshi.benchmark.ground;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import in.sakshi.standalone.index.IndexedBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server in this JVM's memory, with the indexes of standalone, reached over loopback, with a client; both sides of a
 * comparison use the same.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private final MongoServer server;
    private final @Nullable SlowRoad road;
    private final String uri;
    private final MongoClient client;

    /** Starts it, empty, on a port of its own. */
    public EmbeddedMongo() throws IOException {
        this(Duration.ZERO);
    }

    /** Starts it, empty, on a port of its own; every answer takes so much longer. */
    public EmbeddedMongo(Duration wait) throws IOException {
        server = new MongoServer(new IndexedBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        road = wait.isZero() ? null : new SlowRoad(server.getLocalAddress(), wait);
        uri = road == null ? server.getConnectionString() : road.uri();
        client = MongoClients.create(uri);
    }

    /** How to reach it, from this JVM or another of this machine. */
    public String uri() {
        return uri;
    }

    /** A client that stays open as long as the server. */
    public MongoClient client() {
        return client;
    }

    /** A database that nobody has used before. */
    public MongoDatabase freshDatabase() {
        return client.getDatabase("b-" + UUID.randomUUID());
    }

    @Override
    public void close() throws IOException {
        client.close();
        if (road != null) {
            road.close();
        }
        server.shutdownNow();
    }
}
