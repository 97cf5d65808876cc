package in.sakshi.benchmark.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory under {@code target} for files to be measured with, gone when closed; on the disk of the sources, not in memory. */
public final class Workspace implements AutoCloseable {

    private final Path directory;

    /** Makes one. */
    public Workspace() throws IOException {
        directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmarks")), "run-");
    }

    /** A path in it that does not exist yet unless somebody made it. */
    public Path path(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
