package in.sakshi.standalone;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import in.sakshi.standalone.index.IndexedBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/**
 * A MongoDB server in this process for the read models. It keeps them in memory only: they are made again from the ledger at
 * each start, as this server could lose in a crash what it has acknowledged (ADR 0014).
 */
final class EmbeddedReadModels implements MongoConnectionDetails, AutoCloseable {

    private static final String DATABASE = "/sakshi_read";

    private final MongoServer server = new MongoServer(new IndexedBackend());

    private EmbeddedReadModels() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** Starts the server on a free port of the loopback address. */
    static EmbeddedReadModels start() {
        return new EmbeddedReadModels();
    }

    @Override
    public ConnectionString getConnectionString() {
        return new ConnectionString(server.getConnectionString() + DATABASE);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
