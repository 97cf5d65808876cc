package in.sakshi.benchmark.whole;

import in.sakshi.benchmark.ground.ChildJvm;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.standalone.StandaloneApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The standalone service in a JVM of its own, on a data directory; watched from outside only. */
final class Standalone implements AutoCloseable {

    private static final int OK = 200;
    private static final String IN_UTC = "-Duser.timezone=UTC";
    private static final String ADMINISTRATOR = "o-1043";

    /** The page of the meters costs the service some ten milliseconds each time. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildJvm process;
    private final URI root;
    private final long began;

    private Standalone(ChildJvm process, URI root, long began) {
        this.process = process;
        this.root = root;
        this.began = began;
    }

    /** Starts it; it is not ready when this returns. */
    static Standalone start(Path data) throws IOException {
        return start(data, List.of());
    }

    /** The same, its JVM with those flags. */
    static Standalone start(Path data, List<String> flags) throws IOException {
        return start(
                data,
                arguments -> ChildJvm.start(
                        StandaloneApplication.class,
                        Stream.concat(Stream.of(IN_UTC), flags.stream()).toList(),
                        arguments));
    }

    /** Starts another build of it, from its runnable jar. */
    static Standalone startFormer(Path jar, Path data) throws IOException {
        return start(data, arguments -> ChildJvm.startJar(jar, List.of(IN_UTC), arguments));
    }

    /** Starts it as its own issuer, with the accounts of a demo. */
    static Standalone startWithItsPages(Path data) throws IOException {
        return start(
                data,
                "--sakshi.issuer.directory=" + data.resolve("issuer").toAbsolutePath(),
                arguments -> ChildJvm.start(StandaloneOfDemo.class, List.of(IN_UTC), arguments));
    }

    private static Standalone start(Path data, Start start) throws IOException {
        return start(data, "--sakshi.identity.issuer=" + TestIssuer.shared().address(), start);
    }

    private static Standalone start(Path data, String issuer, Start start) throws IOException {
        int port = freePort();
        long began = System.nanoTime();
        ChildJvm process = start.with(
                "--sakshi.data=" + data.toAbsolutePath(),
                issuer,
                // A few officers do here what a district does.
                "--sakshi.pace.officer-burst=1000000000",
                "--sakshi.keys.directory=" + StockKeys.of(data).toAbsolutePath(),
                "--server.address=127.0.0.1",
                "--server.port=" + port);
        return new Standalone(process, URI.create("http://127.0.0.1:" + port), began);
    }

    /** How the process comes to be. */
    @FunctionalInterface
    private interface Start {
        ChildJvm with(String... arguments) throws IOException;
    }

    /** Where it listens. */
    URI root() {
        return root;
    }

    /** Where its pages are: its issuer sends nobody back to an address that is written otherwise. */
    URI pages() {
        return URI.create("http://localhost:" + root.getPort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it says that it is ready. */
    void awaitReady(Duration atMost) throws InterruptedException, TimeoutException {
        await("/actuator/health/readiness", request -> request, body -> true, atMost);
    }

    /** Waits until it answers to that path with 200 and what is wanted. */
    void awaitAnswer(String path, Predicate<String> wanted, Duration atMost)
            throws InterruptedException, TimeoutException {
        await(
                path,
                request -> request.header("Authorization", TestIssuer.shared().bearer(ADMINISTRATOR)),
                wanted,
                atMost);
    }

    private void await(String path, UnaryOperator<HttpRequest.Builder> as, Predicate<String> wanted, Duration atMost)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ask(path, as).filter(wanted).isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(path + " of the standalone service: not what is wanted within " + atMost
                        + " (expected: 200 and that), it said: " + process.unheard());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private Optional<String> ask(String path, UnaryOperator<HttpRequest.Builder> as) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(
                    as.apply(HttpRequest.newBuilder(root.resolve(path))).build(), BodyHandlers.ofString());
            return answer.statusCode() == OK ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            // It does not listen yet.
            return Optional.empty();
        }
    }

    /** How long ago it was started. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** The memory of the machine that it takes now, in MB, as Linux counts it. */
    double residentMb() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            String kilobytes = lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(kilobytes) / 1024.0;
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
