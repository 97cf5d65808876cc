package in.sakshi.ledger.testing;

import java.io.IOException;
import java.net.Socket;

/** Threads of the test fixtures: they end when what they read or write is closed, and hold up no JVM. */
final class Daemons {

    /** Work that ends with the connection it serves. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private Daemons() {}

    static void start(String name, Work work) {
        Thread thread = new Thread(() -> untilClosed(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed then, one way or the other.
        }
    }

    private static void untilClosed(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            // The other side is gone, or the test has closed it: that is how this work ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
