package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shell of whoever follows the README. */
final class Shell {

    private static final int PATIENCE_SECONDS = 90;
    private static final int LOOK_AGAIN_MILLIS = 100;

    private Shell() {}

    /** Whether this machine has what the README's requests are written for. */
    static boolean isThere() {
        List<String> path =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return List.of("bash", "curl").stream()
                .allMatch(tool -> path.stream().anyMatch(directory -> Files.isExecutable(Path.of(directory, tool))));
    }

    /** What the reader does when the terminal shows a code; is given all that it has printed. */
    interface Reader {
        void typeTheLastCodeOf(String words) throws IOException;
    }

    /** Runs those lines and gives what they print; fails if they do or if they take too long. */
    static String run(String lines, Path directory, Reader reader) throws IOException, InterruptedException {
        Path script = Files.writeString(directory.resolve("walk.sh"), lines);
        Path printed = directory.resolve("walk.out");
        Process process = new ProcessBuilder("bash", "-eu", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            int typed = 0;
            while (!process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                assertThat(System.nanoTime()).as("the lines take too long").isLessThan(deadline);
                String words = Files.readString(printed);
                if (words.split(" enter ", -1).length - 1 > typed && words.endsWith("\n")) {
                    typed++;
                    reader.typeTheLastCodeOf(words);
                }
            }
        } finally {
            process.destroyForcibly();
        }
        String words = Files.readString(printed);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }
}
