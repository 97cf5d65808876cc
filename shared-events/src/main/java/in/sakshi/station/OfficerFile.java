package in.sakshi.station;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.station.CsvRow.Columns;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The postings that a CSV file asks for (तैनाती सूची).
 *
 * @param rows one for each officer
 */
public record OfficerFile(List<Row> rows) {

    private static final Columns COLUMNS = new Columns(
            List.of("officer", "name_hi", "name_en", "rank", "sex", "post", "unit", "from", "order"),
            Set.of("name_hi", "name_en"));
    private static final Pattern ORDER = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    public OfficerFile {
        rows = List.copyOf(rows);
    }

    /**
     * A posting.
     *
     * @param line on which it stands, from 1
     * @param officer who, with rank, post and unit
     * @param from the first day
     * @param order the number of the order
     */
    public record Row(int line, Officer officer, LocalDate from, String order) {}

    /**
     * Reads the whole file, or none of it.
     *
     * @param csv the file; its form is told in docs/operating.md
     * @throws WrongEntries naming every line and column that is wrong, what was and what was expected; never a name
     */
    public static OfficerFile read(byte[] csv) {
        List<String> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        COLUMNS.rows(Csv.lines(csv), "an officer", problems).forEach(row -> {
            Row read = row.isWhole() ? row(row, lines) : null;
            if (read != null) {
                rows.add(read);
            }
        });
        WrongEntries.throwIfAny(problems);
        return new OfficerFile(rows);
    }

    private static @Nullable Row row(CsvRow row, Map<String, Integer> lines) {
        OfficerId id = id(row, lines);
        String hindi = row.hindi("name_hi");
        String english = row.english("name_en");
        Rank rank = code(row, "rank", Rank.values());
        Post post = code(row, "post", Post.values());
        Sex sex = post == Post.SCRIPT && row.text("sex").isEmpty() ? null : code(row, "sex", Sex.values());
        UnitPath unit = made(row, "unit", UnitPath::new, "the path of a unit, e.g. /UP/VNS/VNS/JNP/SADAR/KRK");
        LocalDate from = made(row, "from", LocalDate::parse, "a date, e.g. 2026-01-31");
        String order = row.text("order");
        if (!ORDER.matcher(order).matches()) {
            row.wrong("order", "the number of the order, of at most 100 characters");
        }
        return row.isRight()
                        && id != null
                        && hindi != null
                        && english != null
                        && rank != null
                        && post != null
                        && unit != null
                        && from != null
                ? new Row(row.number(), new Officer(id, hindi, english, rank, post, sex, unit), from, order)
                : null;
    }

    private static @Nullable OfficerId id(CsvRow row, Map<String, Integer> lines) {
        OfficerId id = made(row, "officer", OfficerId::new, "1 to 40 letters, digits or hyphens, e.g. o-1041");
        Integer other = id == null ? null : lines.putIfAbsent(id.value(), row.number());
        if (other != null) {
            row.wrong("officer", "each officer once; that one stands on line " + other);
        }
        return id;
    }

    private static <T> @Nullable T made(CsvRow row, String column, Function<String, T> making, String expected) {
        try {
            return making.apply(row.text(column));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            row.wrong(column, expected);
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E code(CsvRow row, String column, E[] codes) {
        String text = row.text(column);
        for (E code : codes) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        row.wrong(column, Stream.of(codes).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }
}
