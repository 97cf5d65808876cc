package in.sakshi.standalone.district;

import in.sakshi.fact.Kolkata;
import in.sakshi.fir.FirId;
import in.sakshi.standalone.demo.DemoStep;
import in.sakshi.standalone.demo.NumberedStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is recorded in one case, written down step by step as its time goes on (प्रकरण का क्रम). */
final class Script {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime SHUTS = LocalTime.of(21, 30);
    private static final int HOUR_OF_MORNING = 9;

    private final String name;
    private final Draw draw;
    private final List<NumberedStep> steps;
    private final String track;
    private Team team;
    private Instant now;

    private Script(String name, String track, Draw draw, List<NumberedStep> steps, Team team, Instant now) {
        this.name = name;
        this.track = track;
        this.draw = draw;
        this.steps = steps;
        this.team = team;
        this.now = now;
    }

    static Script of(String name, Draw draw, Team team, Instant begins) {
        return new Script(name, "", draw, new ArrayList<>(), team, begins);
    }

    /** What goes on beside this from now on, with a time of its own, under a name of its own. */
    Script beside(String trackName) {
        return new Script(name, trackName, draw, steps, team, now);
    }

    Draw draw() {
        return draw;
    }

    Team team() {
        return team;
    }

    Instant now() {
        return now;
    }

    List<NumberedStep> steps() {
        return List.copyOf(steps);
    }

    /** An id that this case has for something, the same at every load. */
    UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** The case lies with another station from now on. */
    void movesTo(Team other) {
        team = other;
    }

    /** Time goes on; what would fall into the night is done in the morning. */
    Script after(Duration duration) {
        ZonedDateTime then = now.plus(duration).atZone(Kolkata.ZONE);
        if (then.toLocalTime().isBefore(OPENS) || then.toLocalTime().isAfter(SHUTS)) {
            ZonedDateTime morning = then.toLocalTime().isBefore(OPENS) ? then : then.plusDays(1);
            then = morning.with(LocalTime.of(HOUR_OF_MORNING, 0)).plus(draw.minutes(0, 90));
        }
        now = then.toInstant();
        return this;
    }

    /** Time goes on, day or night: for what cannot wait. */
    Script atOnceAfter(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /** Somebody records something about the complaint. */
    Script complaint(String by, String command, Consumer<ObjectNode> fields) {
        return step(by, command, "complaintId", id("complaint").toString(), fields);
    }

    /** Somebody records something about the report. */
    Script fir(String by, String command, Consumer<ObjectNode> fields) {
        return step(by, command, "firId", id("fir").toString(), fields);
    }

    /** Somebody records something about her, under the report. */
    Script care(String by, String command, Consumer<ObjectNode> fields) {
        return step(by, command, "caseId", new FirId(id("fir")).asCase().toString(), fields);
    }

    /** Somebody records something about the preventive action. */
    Script preventive(String by, String command, Consumer<ObjectNode> fields) {
        return step(by, command, "preventiveId", id("preventive").toString(), fields);
    }

    /** Somebody records of the complaint what may be recorded of any case. */
    Script any(String by, String command, Consumer<ObjectNode> fields) {
        return step(by, command, "caseId", id("complaint").toString(), fields);
    }

    private Script step(String by, String command, String field, String about, Consumer<ObjectNode> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(field, about);
        fields.accept(body);
        String number = String.format(Locale.ROOT, "%s step %s%d", name, track, steps.size());
        steps.add(new NumberedStep(
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                id("complaint"),
                new DemoStep(now, by, command, body)));
        return this;
    }
}
