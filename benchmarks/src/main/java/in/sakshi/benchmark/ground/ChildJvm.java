package in.sakshi.benchmark.ground;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Another JVM with the same class path, spoken to in lines; it dies with this object. */
public final class ChildJvm implements AutoCloseable {

    /** A flag for programs of this module: they log as little as the benchmarks do. */
    public static final String QUIETLY = "-Dlogback.configurationFile=benchmarks-logback.xml";

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final String END = "\0end";

    private final String name;
    private final Process process;
    private final BufferedWriter input;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ChildJvm(String name, Process process) {
        this.name = name;
        this.process = process;
        this.input = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, name + "-lines");
        reader.setDaemon(true);
        reader.start();
    }

    /** To be called by such a program: it ends as soon as any thread of it fails, so that no failure goes unnoticed. */
    public static void endWithAnyThread() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            // Seen by whoever runs the benchmarks: what a child says there goes where its parent's errors go.
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
    }

    /** To be called by such a program that is never told anything: it ends with its parent, however that ends. */
    public static void endWithParent() {
        Thread listener = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is expected but the end.
                        }
                    } catch (IOException e) {
                        // As good as the end.
                    }
                    Runtime.getRuntime().halt(0);
                },
                "parent");
        listener.setDaemon(true);
        listener.start();
    }

    /** Starts a program of this class path. */
    public static ChildJvm start(Class<?> program, List<String> flags, String... arguments) throws IOException {
        return start(
                program.getSimpleName(),
                flags,
                List.of("-cp", System.getProperty("java.class.path"), program.getName()),
                arguments);
    }

    /** Starts a runnable jar. */
    public static ChildJvm startJar(Path jar, List<String> flags, String... arguments) throws IOException {
        return start(jar.getFileName().toString(), flags, List.of("-jar", jar.toString()), arguments);
    }

    private static ChildJvm start(String name, List<String> flags, List<String> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Daxoniq.update-checker.disabled=true");
        command.addAll(flags);
        command.addAll(program);
        command.addAll(List.of(arguments));
        return new ChildJvm(
                name,
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    /** Says a line to it. */
    public void say(String line) throws IOException {
        input.write(line);
        input.newLine();
        input.flush();
    }

    /** The next line it says. */
    public String hear() throws IOException, InterruptedException {
        String line = lines.poll(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null || line.equals(END)) {
            throw new IOException(name + " has said nothing " + (line == null ? "for " + LONGEST_ANSWER : "more")
                    + " (expected: a line)");
        }
        return line;
    }

    /** Waits until it is gone; everything it still said until then. */
    public List<String> hearTheRest() throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>();
        String line = lines.poll(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        while (line != null && !line.equals(END)) {
            rest.add(line);
            line = lines.poll(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (line == null) {
            throw new IOException(name + " does not end (expected: within " + LONGEST_ANSWER + ")");
        }
        return rest;
    }

    /** What it has said and nobody has heard yet. */
    public List<String> unheard() {
        return List.copyOf(lines);
    }

    /** Kills it as {@code kill -9} does: nothing in it gets to know. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("cannot be heard: " + e);
        } finally {
            lines.add(END);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
