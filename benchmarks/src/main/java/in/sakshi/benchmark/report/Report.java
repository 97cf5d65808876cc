package in.sakshi.benchmark.report;

import in.sakshi.benchmark.measure.Figures;
import in.sakshi.benchmark.measure.Finding;
import in.sakshi.benchmark.measure.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that was found out in one run. */
public final class Report {

    private final List<Row> rows = new ArrayList<>();

    /** Takes a finding. */
    public void found(Target target, Finding finding) {
        if (!target.key().equals(finding.key())) {
            throw new IllegalArgumentException(
                    "finding: " + finding.key() + " (expected: " + target.key() + ", in the order of the targets)");
        }
        rows.add(new Row(target, finding.value(), finding.note()));
    }

    /** Takes note that a figure could not be found out. */
    public void failed(Target target, Exception why) {
        rows.add(new Row(target, null, why.toString()));
    }

    /** Whether every figure was found out, be it good or bad. */
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.value() != null);
    }

    /** The table for a terminal. */
    public String table() {
        List<List<String>> lines = lines();
        List<Integer> widths = IntStream.range(0, Row.HEADINGS.size() - 1)
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining());
    }

    private static String aligned(List<String> line, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            text.append(line.get(column))
                    .append(" ".repeat(widths.get(column) - line.get(column).length() + 2));
        }
        return text.append(line.get(widths.size())).append('\n').toString();
    }

    /** The table in Markdown, with each measure in words. */
    String markdown() {
        StringBuilder text =
                new StringBuilder("| what | value | target | met? | how |\n| --- | --- | --- | --- | --- |\n");
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(0, row.target().what() + " (`" + row.target().key() + "`)");
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return text.toString();
    }

    /** Whether anything was to be found out of which the key is like that. */
    public boolean has(Predicate<String> keys) {
        return rows.stream().anyMatch(row -> keys.test(row.target().key()));
    }

    /** All that was found out, as a flat JSON object. */
    public String json() {
        return json(key -> true);
    }

    /** A flat JSON object of such keys, key by key; null where a figure could not be found out. */
    public String json(Predicate<String> keys) {
        Map<String, @Nullable Number> values = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> keys.test(row.target().key()))
                .forEach(
                        row -> values.put(row.target().key(), row.value() == null ? null : Figures.exact(row.value())));
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(values)
                + '\n';
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Row.HEADINGS);
        rows.forEach(row -> lines.add(row.cells()));
        return lines;
    }
}
