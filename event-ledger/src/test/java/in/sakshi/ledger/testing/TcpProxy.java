package in.sakshi.ledger.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A network of our own between a client and its server, with the faults that networks have. On loopback only. */
public final class TcpProxy implements AutoCloseable {

    /** What can befall a request. */
    public enum Fault {
        /** Arrives; its answer does not, and the connection breaks. */
        REPLY_LOST,
        /** Arrives; its answer does not, and the connection stays open for ever. */
        REPLY_NEVER_COMES,
        /** Does not arrive until {@link #deliverLate}; the connection stays open until its client gives up. */
        DELIVERED_LATE,
        /** Does not arrive, and the connection breaks. */
        CUT_BEFORE
    }

    private record Planned(String request, Fault fault) {}

    private final InetSocketAddress target;
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final Queue<Planned> planned = new ConcurrentLinkedQueue<>();
    private volatile Duration delay = Duration.ZERO;
    private final Queue<ProxiedConnection> heldBack = new ConcurrentLinkedQueue<>();
    private volatile ServerSocket listening;
    private final int port;

    private TcpProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = listening.getLocalPort();
        accept();
    }

    /** A proxy that stands before that server and does its best, until told otherwise. */
    public static TcpProxy before(InetSocketAddress target) throws IOException {
        return new TcpProxy(target);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Has the fault befall the next request that holds this text; several are taken in turn. */
    public void plan(String request, Fault fault) {
        planned.add(new Planned(request, fault));
    }

    /** Whether all that was planned has happened. */
    public boolean allHappened() {
        return planned.isEmpty();
    }

    /** Lets the requests arrive that were held back to be late; returns when the server has dealt with them. */
    public void deliverLate() throws IOException, InterruptedException {
        for (ProxiedConnection late = heldBack.poll(); late != null; late = heldBack.poll()) {
            late.deliverHeld();
            late.close();
        }
    }

    /** Has every piece of every request and answer take that much longer. */
    public void slowDown(Duration by) {
        delay = by;
    }

    /** Breaks all connections; new ones can be made. */
    public void cut() {
        connections.forEach(ProxiedConnection::close);
    }

    /** Breaks all connections and takes no new ones. */
    public void goAway() throws IOException {
        listening.close();
        cut();
    }

    /** Takes connections again, under the same address. */
    public void comeBack() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening = again;
        accept();
    }

    @Override
    public void close() throws IOException {
        goAway();
        heldBack.forEach(ProxiedConnection::close);
    }

    private void accept() {
        ServerSocket socket = listening;
        Daemons.start("proxy-accept", () -> {
            while (!socket.isClosed()) {
                connect(socket.accept());
            }
        });
    }

    private void connect(Socket client) {
        try {
            Socket server = new Socket(target.getHostString(), target.getPort());
            ProxiedConnection connection = new ProxiedConnection(this, client, server);
            connections.add(connection);
            connection.start();
        } catch (IOException e) {
            // No server behind: the client sees its connection break, as it would without a proxy.
            Daemons.closeQuietly(client);
        }
    }

    @Nullable
    Fault faultOf(byte[] bytes, int length) {
        Planned next = planned.peek();
        if (next == null || !new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(next.request)) {
            return null;
        }
        return planned.remove(next) ? next.fault : null;
    }

    void takeTime() {
        LockSupport.parkNanos(delay.toNanos());
    }

    void holdBack(ProxiedConnection connection) {
        connections.remove(connection);
        heldBack.add(connection);
    }

    void forget(ProxiedConnection connection) {
        connections.remove(connection);
    }
}
