package in.sakshi.ledger.segment;

import in.sakshi.ledger.disk.Making;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the files of a ledger are called. */
final class SegmentFiles {

    private static final Pattern NAME = Pattern.compile("commits-\\d{20}\\.ledger");
    private static final Pattern UNFINISHED_NAME = Pattern.compile(NAME + Pattern.quote(Making.UNFINISHED));

    private SegmentFiles() {}

    /** The segment whose first commit has that number. */
    static Path of(Path directory, long first) {
        return directory.resolve("commits-%020d.ledger".formatted(first));
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
