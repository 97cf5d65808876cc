package in.sakshi.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of sections (धारा सारणी). A section that does not stand in it may be written all the same; nothing follows from it. */
public final class Statutes {

    private static final Map<Section, Entry> TABLE = read();

    private Statutes() {}

    /** What the table says of the section, or of the whole section if not of that sub-section. */
    public static Optional<Entry> entry(Section section) {
        Entry exact = TABLE.get(section);
        return Optional.ofNullable(exact == null ? TABLE.get(section.whole()) : exact);
    }

    /** Whether one of the sections bears the mark. */
    public static boolean anyMarked(Collection<Section> sections, Mark mark) {
        return entries(sections).anyMatch(entry -> entry.marks().contains(mark));
    }

    /** The most years that one of the sections carries; 0 if none is known. */
    public static int mostYears(Collection<Section> sections) {
        return entries(sections).mapToInt(Entry::years).max().orElse(0);
    }

    /** Whether one of the sections is cognizable. */
    public static boolean anyCognizable(Collection<Section> sections) {
        return entries(sections).anyMatch(Entry::cognizable);
    }

    /** Whether all of the sections are known and may be enquired into before they are registered (BNSS s. 173(3)). */
    public static boolean allInBand(Collection<Section> sections) {
        return !sections.isEmpty()
                && sections.stream()
                        .allMatch(section -> entry(section)
                                .filter(entry -> entry.marks().contains(Mark.BAND) || !entry.cognizable())
                                .isPresent())
                && anyMarked(sections, Mark.BAND);
    }

    /** The whole table, in its order. */
    public static Collection<Entry> table() {
        return TABLE.values();
    }

    private static Stream<Entry> entries(Collection<Section> sections) {
        return sections.stream().map(Statutes::entry).flatMap(Optional::stream);
    }

    private static Map<Section, Entry> read() {
        Map<Section, Entry> table = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(Statutes.class.getResourceAsStream("sections.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(Entry::of).forEach(entry -> {
                if (table.put(entry.section(), entry) != null) {
                    throw new IllegalStateException("sections.tsv: " + entry.section() + " stands twice");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(table);
    }
}
