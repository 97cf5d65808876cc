package in.sakshi.story;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The embedded MongoDB server in a JVM of its own, for services that are apart. */
final class MongoServerProcess {

    /** What it says when it can be reached. */
    static final String READY = "mongo is there";

    private MongoServerProcess() {}

    /** Serves on a port of the loopback address until it is killed. */
    public static void main(String[] port) {
        new MongoServer(new MemoryBackend())
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port[0])));
        System.out.println(READY);
    }
}
