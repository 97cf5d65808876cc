package in.sakshi.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A case of the demo as a script of commands.
 *
 * @param name its name, from which the ids of its commands are made, so that a load that was cut short can go on
 * @param complaint the complaint's id
 * @param station code of its station
 * @param steps the commands in order
 */
record DemoCase(String name, UUID complaint, String station, List<DemoStep> steps) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]05:30");

    DemoCase {
        steps = List.copyOf(steps);
    }

    /** Reads a script. */
    static DemoCase read(JsonMapper json, byte[] script) {
        return json.readValue(script, DemoCase.class);
    }

    /** The same case, all its dates moved by so many days. */
    DemoCase movedBy(long days) {
        return new DemoCase(
                name,
                complaint,
                station,
                steps.stream()
                        .map(step -> new DemoStep(
                                moved(step.at(), days), step.by(), step.command(), moved(step.body(), days)))
                        .toList());
    }

    /** The command id of a step: the same at every load. */
    UUID commandId(int step) {
        return UUID.nameUUIDFromBytes(("sakshi demo " + name + " " + step).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant moved(Instant moment, long days) {
        return moment.plus(days, ChronoUnit.DAYS);
    }

    private static JsonNode moved(JsonNode node, long days) {
        if (node instanceof ObjectNode object) {
            ObjectNode moved = object.objectNode();
            object.properties().forEach(field -> moved.set(field.getKey(), moved(field.getValue(), days)));
            return moved;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode moved = array.arrayNode();
            array.forEach(element -> moved.add(moved(element, days)));
            return moved;
        }
        return node instanceof StringNode text ? StringNode.valueOf(moved(text.stringValue(), days)) : node;
    }

    private static String moved(String text, long days) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text).plusDays(days).toString();
        }
        if (MOMENT.matcher(text).matches()) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    OffsetDateTime.parse(text).plusDays(days));
        }
        return text;
    }
}
