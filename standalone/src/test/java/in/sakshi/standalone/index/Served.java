package in.sakshi.standalone.index;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A backend behind a server of its own on the loopback address, and a driver that speaks to it. */
final class Served implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;

    Served(MongoBackend backend) {
        // Both tell of every message.
        LoggingSystem logging = LoggingSystem.get(Served.class.getClassLoader());
        logging.setLogLevel("de.bwaldvogel", LogLevel.OFF);
        logging.setLogLevel("org.mongodb", LogLevel.WARN);
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(server.getConnectionString());
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
