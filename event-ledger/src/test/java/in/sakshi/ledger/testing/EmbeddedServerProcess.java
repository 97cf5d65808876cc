package in.sakshi.ledger.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The embedded MongoDB server in a process of its own; prints {@code port} and its port, and runs until its input ends. */
public final class EmbeddedServerProcess {

    private EmbeddedServerProcess() {}

    public static void main(String[] arguments) throws IOException {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        System.out.println("port " + server.getLocalAddress().getPort());
        while (System.in.read() >= 0) {
            // Nothing is said to it but goodbye.
        }
        server.shutdownNow();
    }
}
