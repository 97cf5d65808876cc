package in.sakshi.ledger.testing;

import in.sakshi.ledger.testing.TcpProxy.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connection through a {@link TcpProxy}, with a thread for each direction. */
final class ProxiedConnection {

    private static final int CHUNK = 64 * 1024;

    private final TcpProxy proxy;
    private final Socket client;
    private final Socket server;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile @Nullable Fault fault;

    ProxiedConnection(TcpProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() {
        Daemons.start("proxy-requests", this::pumpRequests);
        Daemons.start("proxy-replies", this::pumpReplies);
    }

    /** Sends what was held back, and waits for the server's answer, which nobody hears. */
    void deliverHeld() throws IOException, InterruptedException {
        synchronized (held) {
            held.writeTo(server.getOutputStream());
        }
        if (!answered.await(10, TimeUnit.SECONDS)) {
            throw new IOException("the server did not answer a request that was delivered late");
        }
    }

    void close() {
        proxy.forget(this);
        Daemons.closeQuietly(client);
        Daemons.closeQuietly(server);
    }

    private void pumpRequests() throws IOException {
        byte[] chunk = new byte[CHUNK];
        InputStream requests = client.getInputStream();
        try {
            for (int n = requests.read(chunk); n >= 0; n = requests.read(chunk)) {
                proxy.takeTime();
                request(chunk, n);
            }
        } finally {
            if (fault != Fault.DELIVERED_LATE) {
                close();
            }
        }
    }

    private void request(byte[] chunk, int length) throws IOException {
        Fault planned = proxy.faultOf(chunk, length);
        if (planned != null) {
            fault = planned;
        }
        if (planned == Fault.DELIVERED_LATE) {
            proxy.holdBack(this);
        }
        if (fault == Fault.DELIVERED_LATE) {
            synchronized (held) {
                held.write(chunk, 0, length);
            }
        } else if (fault == Fault.CUT_BEFORE) {
            close();
        } else {
            server.getOutputStream().write(chunk, 0, length);
        }
    }

    private void pumpReplies() throws IOException {
        byte[] chunk = new byte[CHUNK];
        InputStream replies = server.getInputStream();
        try {
            for (int n = replies.read(chunk); n >= 0 && fault != Fault.REPLY_LOST; n = replies.read(chunk)) {
                proxy.takeTime();
                answered.countDown();
                if (fault == null) {
                    client.getOutputStream().write(chunk, 0, n);
                }
            }
        } finally {
            close();
        }
    }
}
