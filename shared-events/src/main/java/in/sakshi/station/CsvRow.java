package in.sakshi.station;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a file whose columns are named on its first; what is wrong with it goes to a list. */
final class CsvRow {

    private static final Pattern HINDI = Pattern.compile(NameForm.HINDI);
    private static final Pattern ENGLISH = Pattern.compile(NameForm.ENGLISH);
    private static final int SHOWN = 40;

    private final CsvLine line;
    private final Columns columns;
    private final List<String> problems;
    private boolean right = true;

    /** @param problems takes what is wrong with the line */
    CsvRow(CsvLine line, Columns columns, List<String> problems) {
        this.line = line;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * The columns of a file.
     *
     * @param names in their order
     * @param personal those that name a person: what stands there is not shown where it is wrong
     */
    record Columns(List<String> names, Set<String> personal) {

        /**
         * The rows below the first line, which must be the names.
         *
         * @param one what each row is, e.g. {@code a station}
         * @param problems takes what is wrong with the rows
         * @throws WrongEntries if the first line is another, or the only one
         */
        List<CsvRow> rows(List<CsvLine> lines, String one, List<String> problems) {
            if (lines.isEmpty()) {
                throw new WrongEntries(List.of("line 1: nothing (expected: " + this + ")"));
            }
            CsvLine header = lines.get(0);
            if (!header.fields().equals(names)) {
                throw new WrongEntries(
                        List.of("line " + header.number() + ": " + wrongHeader(header) + " (expected: " + this + ")"));
            }
            if (lines.size() == 1) {
                throw new WrongEntries(List.of("line 2: nothing (expected: " + one + ")"));
            }
            return lines.stream()
                    .skip(1)
                    .map(line -> new CsvRow(line, this, problems))
                    .toList();
        }

        /** What is wrong, without a word of it: whatever file that is, it is another one. */
        private String wrongHeader(CsvLine header) {
            List<String> missing = names.stream()
                    .filter(column -> !header.fields().contains(column))
                    .toList();
            return missing.isEmpty()
                    ? "the columns in another order, or more of them"
                    : "no column " + String.join(", ", missing);
        }

        @Override
        public String toString() {
            return String.join(",", names);
        }
    }

    /** Whether nothing was found wrong with the line so far. */
    boolean isRight() {
        return right;
    }

    /** Whether each column has its field; the others are not worth a look if not. */
    boolean isWhole() {
        if (line.fields().size() != columns.names().size()) {
            note(line.fields().size() + " fields (expected: " + columns.names().size() + ", " + columns + ")");
        }
        return isRight();
    }

    int number() {
        return line.number();
    }

    String text(String column) {
        return line.fields().get(columns.names().indexOf(column));
    }

    /** The Hindi name in a column; absent if there is none. */
    @Nullable
    String hindi(String column) {
        return name(column, HINDI, "a name in Devanagari, on one line, of at most 100 characters");
    }

    /** The English name in a column; absent if there is none. */
    @Nullable
    String english(String column) {
        return name(column, ENGLISH, "a name in Latin letters, on one line, of at most 100 characters");
    }

    private @Nullable String name(String column, Pattern form, String expected) {
        if (form.matcher(text(column)).matches()) {
            return text(column);
        }
        wrong(column, expected);
        return null;
    }

    /** Notes that something is wrong in a column. */
    void wrong(String column, String expected) {
        note(column + " " + was(column) + " (expected: " + expected + ")");
    }

    private void note(String problem) {
        problems.add("line " + line.number() + ": " + problem);
        right = false;
    }

    private String was(String column) {
        if (text(column).isEmpty()) {
            return "is empty";
        }
        return columns.personal().contains(column) ? "is something else" : "“" + shown(text(column)) + "”";
    }

    private static String shown(String text) {
        String visible = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P} ]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
