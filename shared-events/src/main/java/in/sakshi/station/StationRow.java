package in.sakshi.station;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a file of stations; what is wrong with it goes to a list. */
final class StationRow {

    static final List<String> COLUMNS =
            List.of("code", "name_hi", "name_en", "district", "circle", "circle_name_hi", "circle_name_en", "type");

    private static final Pattern HINDI = Pattern.compile(NameForm.HINDI);
    private static final Pattern ENGLISH = Pattern.compile(NameForm.ENGLISH);
    private static final int SHOWN = 40;

    private final CsvLine line;
    private final List<String> problems;
    private final int before;

    /** @param problems takes what is wrong with the line */
    StationRow(CsvLine line, List<String> problems) {
        this.line = line;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Whether nothing was found wrong with the line so far. */
    boolean isRight() {
        return problems.size() == before;
    }

    /** Whether each column has its field; the others are not worth a look if not. */
    boolean isWhole() {
        if (line.fields().size() != COLUMNS.size()) {
            problems.add("line " + line.number() + ": " + line.fields().size() + " fields (expected: " + COLUMNS.size()
                    + ", " + String.join(",", COLUMNS) + ")");
        }
        return isRight();
    }

    int number() {
        return line.number();
    }

    String text(String column) {
        return line.fields().get(COLUMNS.indexOf(column));
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
        String was = text(column).isEmpty() ? "is empty" : "“" + shown(text(column)) + "”";
        problems.add("line " + line.number() + ": " + column + " " + was + " (expected: " + expected + ")");
    }

    private static String shown(String text) {
        String visible = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P} ]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
