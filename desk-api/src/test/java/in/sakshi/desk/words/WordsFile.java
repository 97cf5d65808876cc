package in.sakshi.desk.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One of the two words files as it stands, read without the mercy of a resource bundle.
 *
 * @param name file name
 * @param keys the keys in the order of the file, each as often as it stands there
 * @param texts the texts under their keys
 */
record WordsFile(String name, List<String> keys, Map<String, String> texts) {

    static WordsFile read(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            List<String[]> entries = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .toList();
            Map<String, String> texts = new TreeMap<>();
            entries.forEach(entry -> texts.put(entry[0], entry[1]));
            return new WordsFile(name, entries.stream().map(entry -> entry[0]).toList(), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
