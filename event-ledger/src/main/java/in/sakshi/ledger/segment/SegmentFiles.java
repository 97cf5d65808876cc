package in.sakshi.ledger.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the files of a ledger are called. */
final class SegmentFiles {

    private static final String UNFINISHED = ".new";
    private static final Pattern NAME = Pattern.compile("commits-\\d{20}\\.ledger");
    private static final Pattern UNFINISHED_NAME = Pattern.compile(NAME + Pattern.quote(UNFINISHED));

    private SegmentFiles() {}

    /** The segment whose first commit has that number. */
    static Path of(Path directory, long first) {
        return directory.resolve("commits-%020d.ledger".formatted(first));
    }

    /**
     * Makes a file of the directory with that content, in place of one of that name. It has its name only when its content is on the disk:
     * so there is never half of it, however the making ends.
     */
    static void make(Disk disk, Path directory, Path file, byte[] content) throws IOException {
        Path unfinished = directory.resolve(file.getFileName() + UNFINISHED);
        try (DiskFile made = disk.open(unfinished)) {
            made.truncate(0);
            made.write(content, content.length, 0);
            made.force();
        }
        disk.rename(unfinished, file);
        disk.forceDirectory(directory);
    }

    /** The segments of a directory, in the order of their commits. */
    static List<Path> in(Path directory) throws IOException {
        return named(directory, NAME);
    }

    /** Segments that were being made when the process died: nothing can be in them yet. */
    static List<Path> unfinished(Path directory) throws IOException {
        return named(directory, UNFINISHED_NAME);
    }

    private static List<Path> named(Path directory, Pattern name) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
