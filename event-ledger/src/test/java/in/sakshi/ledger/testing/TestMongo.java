package in.sakshi.ledger.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import in.sakshi.ledger.mongo.MongoPlace;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB of this test run: the server named by {@code SAKSHI_TEST_MONGODB_URI}; else a container where Docker runs;
 * else the embedded server in this JVM. Found once per JVM, which prints what it found.
 */
public final class TestMongo {

    private static final String NAMED_BY = "SAKSHI_TEST_MONGODB_URI";
    private static final String IMAGE = "mongo:8.0";
    // Machines that run tests may be busy with other things; a pause of theirs is no failure of the ledger's.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String SERVER = find();
    private static final MongoClient CLIENT = MongoClients.create(SERVER);

    private TestMongo() {}

    /** The server, as a connection string without a database. */
    public static ConnectionString server() {
        return new ConnectionString(SERVER);
    }

    /** The server's host and port, for a proxy to stand before; the first if there are several. */
    public static InetSocketAddress address() {
        String[] hostAndPort = server().getHosts().get(0).split(":", 2);
        int port = hostAndPort.length == 2 ? Integer.parseInt(hostAndPort[1]) : 27017;
        return new InetSocketAddress(hostAndPort[0], port);
    }

    /** A place for a ledger in a database that no test has used before. */
    public static MongoPlace place() {
        return placeAt(SERVER, freshName());
    }

    /** A place for a ledger in that database of that server. */
    public static MongoPlace placeAt(String uri, String database) {
        return MongoPlace.of(uri).allowingSingleServer().inDatabase(database).within(PATIENCE);
    }

    /** The same place, reached through a proxy that stands before {@link #address}. */
    public static MongoPlace through(TcpProxy proxy, MongoPlace place) {
        return placeAt("mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true", place.database());
    }

    /** The name of a database that no test has used before. */
    public static String freshName() {
        return "test-" + UUID.randomUUID();
    }

    /** A client that lives as long as the JVM; tests leave it open. */
    public static MongoClient client() {
        return CLIENT;
    }

    /** That database, seen with the JVM's client. */
    public static MongoDatabase database(String name) {
        return CLIENT.getDatabase(name);
    }

    private static String find() {
        String named = System.getenv(NAMED_BY);
        if (named != null && !named.isBlank()) {
            return announced("the server named by " + NAMED_BY, named);
        }
        String container = container();
        return container != null
                ? announced(IMAGE + " in a container", container)
                : announced("the embedded server in this JVM", embedded());
    }

    private static String announced(String which, String uri) {
        System.out.println("Tests use MongoDB: " + which);
        return uri;
    }

    // Never closed: Testcontainers removes the container when the JVM is gone.
    @SuppressWarnings("resource")
    private static @Nullable String container() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return null;
        }
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getConnectionString();
    }

    private static String embedded() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server.getConnectionString();
    }
}
