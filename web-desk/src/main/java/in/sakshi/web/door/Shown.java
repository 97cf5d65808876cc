package in.sakshi.web.door;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Column;
import in.sakshi.desk.query.RowKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sheet as a door answered it, with what stands in each column in words; of the lines themselves only what is asked for by name.
 *
 * @param total lines there are, on all pages
 */
public record Shown(
        long upTo,
        Instant askedAt,
        @Nullable Instant asOf,
        long total,
        int page,
        int size,
        List<Column> columns,
        List<ShownRow> rows,
        long parked,
        List<String> missing) {

    private static final int LEAVES = 3;

    /** In which columns numbers of cases stand. */
    private static final Set<String> NUMBERS = Set.of("number", "serial", "case");

    /** Under which names a line has the case that it is about, or is itself one. */
    private static final List<String> NAMES = List.of("caseId", "complaintId", "firId", "preventiveId", "id");

    /** A row of it. */
    public record ShownRow(
            RowKind kind, @Nullable JsonNode line, @Nullable LocalDate day, boolean overdue, List<Cell> cells) {

        /** A value of the line, by its name; empty if there is none. */
        public String said(String name) {
            return line == null ? "" : line.path(name).asString("");
        }

        /** A value of a part of the line, by their names; empty if there is none. */
        public String within(String part, String name) {
            return line == null ? "" : line.path(part).path(name).asString("");
        }

        /** What was said in the event of the line; absent if it is no event. */
        public @Nullable JsonNode payload() {
            return line == null ? null : line.path("payload");
        }

        /** The case whose number stands in the column of that key; absent if no number of a case does. */
        public @Nullable String caseOf(String column) {
            if (line == null || !NUMBERS.contains(column)) {
                return null;
            }
            String named = NAMES.stream()
                    .map(this::said)
                    .filter(id -> !id.isEmpty())
                    .findFirst()
                    .orElse("");
            return named.matches("((fir|prev)-)?[0-9a-f-]{36}") ? named : null;
        }

        /** A key for a command that is sent from the row. */
        public UUID key() {
            return UUID.randomUUID();
        }
    }

    /** What a row has in the column of that key. */
    public Cell cell(ShownRow row, String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return row.cells().get(i);
            }
        }
        return Cell.EMPTY;
    }

    /** The pages to which one can leaf from here: the first, the last, and those around. */
    public List<Long> around() {
        return LongStream.range(0, pages())
                .filter(n -> n == 0 || n == pages() - 1 || Math.abs(n - page) <= LEAVES)
                .boxed()
                .toList();
    }

    /** How many pages there are. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
