package in.sakshi.story;

import in.sakshi.fact.Kolkata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A worked case as the demo records it.
 *
 * @param name its name, {@code C4}
 * @param complaint id of its complaint
 * @param steps its commands in order
 */
record Script(String name, String complaint, List<Step> steps) {

    /** One command: when it was given, by whom, which, and what was sent. */
    record Step(Instant at, String by, String command, JsonNode body) {}

    /** The script of the case with that name. */
    static Script of(String name) {
        String file = "/in/sakshi/standalone/case-" + name.toLowerCase(Locale.ROOT) + ".json";
        try (InputStream script = Objects.requireNonNull(Script.class.getResourceAsStream(file))) {
            return Http.JSON.readValue(script, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment as a story writes it: {@code 2025-11-24T20:15}, in Kolkata. */
    static Instant ist(String moment) {
        return LocalDateTime.parse(moment).atZone(Kolkata.ZONE).toInstant();
    }

    /** The last moment of a day in Kolkata, to which a limit in days runs. */
    static Instant endOf(String date) {
        return Kolkata.endOf(LocalDate.parse(date));
    }
}
