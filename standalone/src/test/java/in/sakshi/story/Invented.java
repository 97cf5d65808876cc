package in.sakshi.story;

import in.sakshi.casework.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * A small case that was made up, as it stands in the file: each step is when, by whom, which command, what is sent, and perhaps
 * a mark. The mark is the rule by which it is refused, or {@code cut}: then there is a second case that ends with this step, so
 * that nothing is done any more of what is due by then.
 *
 * @param name its name
 * @param inHindi what it is about
 * @param inEnglish the same
 * @param steps its steps
 */
record Invented(String name, String inHindi, String inEnglish, List<JsonNode> steps) {

    private static final String CUT = "cut";
    private static final Pattern HOLDER = Pattern.compile("\\$([A-Z0-9])");

    /**
     * One step that is asked of the service.
     *
     * @param of the name of its case
     * @param at when, in Kolkata
     * @param refusal the rule by which it is refused; empty if it is not
     */
    record Asked(String of, String at, String by, String command, JsonNode body, String refusal) {

        /** The cases that it may begin. */
        Stream<CaseId> begins() {
            return Stream.of("complaintId:", "firId:fir-", "preventiveId:prev-")
                    .map(each -> each.split(":", -1))
                    .filter(each -> body.has(each[0]))
                    .map(each -> new CaseId(each[1] + body.get(each[0]).stringValue()));
        }
    }

    /** All that stand in the file. */
    static List<Invented> all() {
        ObjectReader reader = Http.JSON.readerFor(Invented.class);
        try (InputStream file = Objects.requireNonNull(Invented.class.getResourceAsStream("invented-cases.json"))) {
            return reader.<Invented>readValues(file).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case itself, and a case for each cut. */
    List<List<Asked>> told() {
        List<List<Asked>> all = new ArrayList<>();
        all.add(asked(name, steps));
        for (int step = 0; step < steps.size(); step++) {
            if (CUT.equals(mark(steps.get(step)))) {
                List<JsonNode> before = steps.subList(0, step + 1).stream()
                        .filter(each -> mark(each).isEmpty() || mark(each).equals(CUT))
                        .toList();
                String last = before.get(before.size() - 1).get(2).stringValue();
                all.add(asked(name + " → " + last + " (" + before.size() + ")", before));
            }
        }
        return all;
    }

    private static List<Asked> asked(String of, List<JsonNode> steps) {
        return steps.stream()
                .map(step -> new Asked(
                        of,
                        step.get(0).stringValue(),
                        step.get(1).stringValue(),
                        step.get(2).stringValue(),
                        filled(of, step.get(3)),
                        mark(step).equals(CUT) ? "" : mark(step)))
                .toList();
    }

    private static JsonNode filled(String of, JsonNode body) {
        return Http.JSON.readTree(HOLDER.matcher(body.toString())
                .replaceAll(holder -> UUID.nameUUIDFromBytes((of + holder.group(1)).getBytes(StandardCharsets.UTF_8))
                        .toString()));
    }

    private static String mark(JsonNode step) {
        return step.size() > 4 ? step.get(4).stringValue() : "";
    }

    /** The cases of a story, in the order in which they begin. */
    static Set<CaseId> cases(List<Asked> asked) {
        Set<CaseId> all = new LinkedHashSet<>();
        asked.forEach(each -> each.begins().forEach(all::add));
        return all;
    }
}
