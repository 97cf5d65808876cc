package in.sakshi.command.golden;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of golden files. Files are added to it and never changed; {@code SHA256SUMS} bears witness to that. */
final class GoldenFiles {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path SUMS = FOLDER.resolve("SHA256SUMS");
    private static final String SUFFIX = ".json";

    /**
     * One golden file: a form that an event has or had.
     *
     * @param event the stored name
     * @param version of its form, from 1
     */
    record Golden(String event, int version) {

        private static Golden of(Path file) {
            String[] parts = file.getFileName().toString().replace(SUFFIX, "").split("\\.v", 2);
            return new Golden(parts[0], Integer.parseInt(parts[1]));
        }

        String file() {
            return event + ".v" + version + SUFFIX;
        }

        byte[] stored() {
            try {
                return Files.readAllBytes(FOLDER.resolve(file()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private GoldenFiles() {}

    /** All of them, in alphabetical order. */
    static List<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Golden::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form in which an event is stored now. */
    static Optional<Golden> newest(String event) {
        return all().stream()
                .filter(golden -> golden.event().equals(event))
                .max(Comparator.comparingInt(Golden::version));
    }

    /** Adds a file, and its line to the sums. */
    static void add(Golden golden, byte[] stored) {
        try {
            Files.write(FOLDER.resolve(golden.file()), stored, StandardOpenOption.CREATE_NEW);
            Files.writeString(
                    SUMS,
                    sum(stored) + "  " + golden.file() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of each file, by its name, as it was when the file was added. */
    static Map<String, String> sums() {
        try (Stream<String> lines = Files.lines(SUMS)) {
            Map<String, String> sums = new TreeMap<>();
            lines.map(line -> line.split("  ", 2)).forEach(line -> sums.put(line[1], line[0]));
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sum(byte[] stored) {
        return Hash.of(Bytes.copyOf(stored)).hex();
    }
}
