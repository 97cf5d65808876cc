package in.sakshi.story;

import static org.awaitility.Awaitility.await;

import in.sakshi.door.testing.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of ours in a JVM of its own, its words kept in a file; never outlives its test. */
final class Jvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path words;

    private Jvm(Process process, Path words) {
        this.process = process;
        this.words = words;
    }

    /** Starts the program; what it prints goes to a new file in that directory. */
    static Jvm start(Path directory, Class<?> program, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                // The service's own issuer is the affair of the stories that name it.
                "-Dsakshi.identity.issuer=" + TestIssuer.shared().address(),
                "-Dsakshi.pace.officer-burst=1000000",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        line.addAll(List.of(arguments));
        try {
            Path words = Files.createTempFile(directory, program.getSimpleName(), ".out");
            return new Jvm(
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(words.toFile())
                            .start(),
                    words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of the loopback address that is free now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the service says it is ready; fails at once, with its words, if it ends instead. */
    Jvm untilReady(Http http) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ":\n" + words());
            }
            return http.isReady();
        });
        return this;
    }

    /** Waits until it has said that; fails at once, with its words, if it ends instead. */
    Jvm untilSaid(String what) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ":\n" + words());
            }
            return words().contains(what);
        });
        return this;
    }

    /** Waits until it ends by itself. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not end:\n" + words());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it has printed so far. */
    String words() {
        try {
            return Files.readString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        kill();
    }
}
