package in.sakshi.ledger.segment;

import in.sakshi.ledger.check.Told;
import in.sakshi.ledger.disk.KillAt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A {@link WriterProgram} in a process of its own, and what it was told before it ended. */
final class WriterProcess implements AutoCloseable {

    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final Thread listener;
    private final Map<UUID, Long> sent = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int refused;

    private WriterProcess(Process process) {
        this.process = process;
        this.listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
    }

    /** Starts one; the first words of the command line come before it. */
    static WriterProcess start(List<String> before, Path directory, long segmentBytes, String... killAt)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProgram.class.getName(),
                directory.toString(),
                Long.toString(segmentBytes)));
        command.addAll(List.of(killAt));
        return new WriterProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** How many commands were acknowledged so far. */
    synchronized int acknowledged() {
        return (int) told.stream().filter(Told.Acknowledged.class::isInstance).count();
    }

    /** How many commands were refused so far. */
    synchronized int refused() {
        return refused;
    }

    /** The lines that are not about a command. */
    synchronized List<String> others() {
        return List.copyOf(others);
    }

    /** Waits until it says that it is ready. */
    void awaitReady() {
        Awaitility.await().atMost(Duration.ofSeconds(SECONDS_TO_END)).until(() -> others().contains("ready"));
    }

    /** {@code kill -9} from outside. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits until the process was killed, from outside or by itself, and all it said was heard. */
    List<Told> awaitKill() throws InterruptedException {
        boolean ended = process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        if (!ended || process.exitValue() != KillAt.KILLED) {
            String how = ended ? "ended with " + process.exitValue() : "still runs after " + SECONDS_TO_END + " s";
            throw new IllegalStateException("the writer " + how + " (expected: killed); it said " + others());
        }
        listener.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        return told();
    }

    /** What it was told; of what it sent without an answer, nobody knows. */
    private synchronized List<Told> told() {
        List<Told> all = new ArrayList<>(told);
        sent.forEach((command, at) -> all.add(new Told.Unknown(command, at)));
        return all;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void hear(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "sent" -> sent.put(UUID.fromString(words[1]), Long.parseLong(words[2]));
            case "recorded" -> {
                UUID command = UUID.fromString(words[1]);
                long answeredAt = Long.parseLong(words[2]);
                told.add(new Told.Acknowledged(command, answered(command), answeredAt, Long.parseLong(words[3])));
            }
            case "refused" -> {
                UUID command = UUID.fromString(words[1]);
                refused++;
                told.add(new Told.Refused(command, answered(command)));
            }
            case "unknown" -> {}
            default -> others.add(line);
        }
    }

    /** When the command was sent that has its answer now. */
    private long answered(UUID command) {
        return Objects.requireNonNull(sent.remove(command), "an answer to a command that was not sent");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
