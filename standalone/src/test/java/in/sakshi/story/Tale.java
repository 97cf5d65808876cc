package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.story.Script.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A worked case that is run through the doors, step by step and in its own time, and writes down what it sees (कथा). */
final class Tale {

    private final StoryDesk desk;
    private final Script script;
    private final Map<CaseId, String> cases;
    private final TalePage page;
    private final Map<CaseId, Integer> told = new HashMap<>();
    private JsonNode answer = Http.JSON.createObjectNode();
    private int next;
    private int asked;

    /** @param cases the cases of which it tells, each with the name it has on the page */
    Tale(StoryDesk desk, Script script, Map<CaseId, String> cases, TalePage page) {
        this.desk = desk;
        this.script = script;
        this.cases = cases;
        this.page = page;
    }

    /** So many others came to the desk before, on the same day, so that the book stands where the story has it. */
    Tale afterOthers(int others) {
        desk.reminders().until(script.steps().get(0).at().minus(Duration.ofMinutes(5)));
        for (int each = 0; each < others; each++) {
            UUID id = UUID.nameUUIDFromBytes((script.name() + " before " + each).getBytes(StandardCharsets.UTF_8));
            JsonNode body = Http.JSON.readTree("""
                {"complaintId": "%s", "station": "RMG", "source": "WALK_IN", "category": "INFO",
                 "briefFacts": "अन्य आवेदन", "complainant": {"address": "रामगढ़ी"}}\
                """.formatted(id));
            assertThat(sent(desk.http(), "ReceiveComplaint", "o-1003", body).status())
                    .isEqualTo(200);
        }
        return this;
    }

    /** The next command of the script; it must be of that name. */
    Tale goesOn(String command) {
        Step step = script.steps().get(next++);
        assertThat(step.command()).isEqualTo(command);
        return does(step);
    }

    /** All of the script up to that moment, and the time until then. */
    Tale upTo(String moment) {
        while (next < script.steps().size() && !script.steps().get(next).at().isAfter(Script.ist(moment))) {
            does(script.steps().get(next++));
        }
        return passes(Script.ist(moment));
    }

    /** All that is left of the script. */
    Tale toItsEnd() {
        while (next < script.steps().size()) {
            does(script.steps().get(next++));
        }
        return this;
    }

    /** Something that the demo does not record. */
    Tale does(String moment, String by, String command, String body) {
        return does(new Step(Script.ist(moment), by, command, Http.JSON.readTree(body)));
    }

    private Tale does(Step step) {
        passes(step.at());
        Http.Answer said = sent(desk.http(), step.command(), step.by(), step.body());
        assertThat(said.status()).as(step + " " + said.body()).isEqualTo(200);
        answer = said.body();
        page.step(step);
        page.recorded(fresh(), cases);
        page.due(due(), cases);
        return this;
    }

    /** Something that the desk refuses by that rule. */
    Tale isRefused(String moment, String by, Rule rule, String command, String body) {
        Step step = new Step(Script.ist(moment), by, command, Http.JSON.readTree(body));
        passes(step.at());
        Http.Answer said = sent(desk.http(), command, by, step.body());
        assertThat(said.status()).as(said.body().toString()).isEqualTo(422);
        assertThat(said.body().path("rule").stringValue()).isEqualTo(rule.name());
        assertThat(fresh()).as("a refusal records nothing").isEmpty();
        page.step(step);
        page.refused(rule, detail(sent(desk.http().inHindi(), command, by, step.body())), detail(said));
        return this;
    }

    /** Somebody asks for what is no task of their post, and is turned away: nothing is recorded, and who may is said in both languages. */
    Tale isNotPermitted(String moment, String by, String command, String body) {
        Step step = new Step(Script.ist(moment), by, command, Http.JSON.readTree(body));
        passes(step.at());
        Http.Answer said = sent(desk.http(), command, by, step.body());
        assertThat(said.status()).as(said.body().toString()).isEqualTo(403);
        assertThat(fresh()).as("who is turned away records nothing").isEmpty();
        page.step(step);
        page.notPermitted(detail(sent(desk.http().inHindi(), command, by, step.body())), detail(said));
        return this;
    }

    private Tale passes(Instant moment) {
        desk.reminders().until(moment);
        page.meanwhile(fresh(), cases);
        return this;
    }

    /** A check of the worked case, which stands on the page once it has held. */
    Tale check(String inHindi, String inEnglish, Runnable assertion) {
        assertion.run();
        page.checked(inHindi, inEnglish);
        return this;
    }

    /** What the worked case checks and the service cannot say yet. */
    Tale leavesOut(String inHindi, String inEnglish) {
        page.leftOut(inHindi, inEnglish);
        return this;
    }

    /** The lines that a door answers for one of the cases. */
    List<JsonNode> asks(String path, String by, CaseId about) {
        JsonNode sheet = got(path, by);
        List<JsonNode> rows = sheet.get("rows")
                .valueStream()
                .filter(row -> row.at("/line/caseId").toString().contains("\"" + about + "\""))
                .toList();
        page.asked(path, by, rows, sheet.get("columns"));
        return rows;
    }

    /** What a door answers, up to everything that is recorded; it is not written down. */
    JsonNode got(String path, String by) {
        try {
            String whole = path + (path.contains("?") ? "&" : "?") + "atLeast=" + desk.position();
            Http.Answer said = desk.http().get(whole, by);
            assertThat(said.status()).as(path + " " + said.body()).isEqualTo(200);
            return said.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last command was answered: the types of the events of its commit. */
    List<String> decided() {
        return answer.get("decided")
                .valueStream()
                .map(event -> event.get("type").stringValue())
                .toList();
    }

    /** A case as it is recorded now. */
    CaseSeen of(CaseId about) {
        return new CaseSeen(desk.recorded(about));
    }

    private List<TalePage.Open> due() {
        return cases.keySet().stream()
                .flatMap(about -> of(about).obligations().open().entrySet().stream()
                        .map(open -> new TalePage.Open(about, open.getKey(), open.getValue())))
                .sorted(Comparator.comparing(open -> open.due().at()))
                .toList();
    }

    /** What was recorded since it was asked last. */
    private List<CaseEvent> fresh() {
        List<CaseEvent> fresh = new ArrayList<>();
        for (CaseId about : cases.keySet()) {
            List<CaseEvent> all = desk.recorded(about);
            fresh.addAll(all.subList(told.getOrDefault(about, 0), all.size()));
            told.put(about, all.size());
        }
        return fresh;
    }

    private Http.Answer sent(Http door, String command, String by, JsonNode body) {
        try {
            String key = script.name() + " " + asked++;
            return door.command(command, by, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String detail(Http.Answer refusal) {
        return refusal.body().path("detail").stringValue();
    }
}
