package in.sakshi.benchmark.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A road to a server on which every answer takes a while longer, as it does where a majority must write before one answers. */
final class SlowRoad implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final InetSocketAddress server;
    private final Duration longer;
    private final ServerSocket entrance;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "slow-road");
        thread.setDaemon(true);
        return thread;
    });

    SlowRoad(InetSocketAddress server, Duration longer) throws IOException {
        this.server = server;
        this.longer = longer;
        this.entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                Socket client = entrance.accept();
                Socket there = new Socket(server.getAddress(), server.getPort());
                client.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                threads.execute(() -> carry(client, there, Duration.ZERO));
                threads.execute(() -> carry(there, client, longer));
            }
        } catch (IOException e) {
            if (!entrance.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void carry(Socket from, Socket to, Duration longer) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (!longer.isZero()) {
                    LockSupport.parkNanos(longer.toNanos());
                }
                out.write(piece, 0, count);
            }
        } catch (IOException e) {
            // One end has hung up, and now the other does.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        threads.shutdownNow();
    }
}
