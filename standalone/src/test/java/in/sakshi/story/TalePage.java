package in.sakshi.story;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.casework.Obligations;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.OfficerId;
import in.sakshi.story.Script.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The page on which a story stands: requests, what was recorded of them, what was due then, and what held. */
final class TalePage {

    /** So many of the duties that are due next stand behind a step. */
    private static final int SHOWN = 4;

    private final StringBuilder text = new StringBuilder();
    private final Spoken spoken;
    private final Line line;

    /** @param title what stands above the story */
    TalePage(Spoken spoken, String title) {
        this.spoken = spoken;
        this.line = new Line(spoken);
        text.append("""

            # %s

            सभी व्यक्ति, थाने और संख्याएं काल्पनिक हैं। · All persons, stations and numbers are invented. The story runs through the doors
            of the service in its own time. ✔ is a check of the worked case that held, ○ one that this release cannot make yet.
            """.formatted(title));
    }

    /**
     * Something that is due.
     *
     * @param in in which case
     */
    record Open(CaseId in, ObligationId duty, Obligations.Due due) {}

    void step(Step step) {
        text.append("\n### ")
                .append(Spoken.moment(step.at()))
                .append(" · ")
                .append(Spoken.both("command." + step.command()))
                .append("\n\n")
                .append(spoken.officer(new OfficerId(step.by())))
                .append("\n\n```json\nPOST /api/commands/")
                .append(step.command())
                .append('\n')
                .append(step.body().toPrettyString().replace("\r", ""))
                .append("\n```\n\n");
    }

    /** What the command came to. */
    void recorded(List<CaseEvent> events, Map<CaseId, String> cases) {
        text.append("→ **200**\n\n");
        events.forEach(event -> lines("- ", event, cases));
    }

    /** What the service told by itself while time went by. */
    void meanwhile(List<CaseEvent> events, Map<CaseId, String> cases) {
        if (events.isEmpty()) {
            return;
        }
        text.append("\n### इस बीच · Meanwhile\n\n");
        events.stream()
                .sorted(Comparator.comparing(event -> event.happened().at()))
                .forEach(event -> lines("- " + Spoken.moment(event.happened().at()) + " ", event, cases));
    }

    private void lines(String before, CaseEvent event, Map<CaseId, String> cases) {
        text.append(before)
                .append("**")
                .append(cases.get(event.caseId()))
                .append("** ")
                .append(line.of(event))
                .append('\n');
    }

    /** What is due afterwards, the first of it. */
    void due(List<Open> due, Map<CaseId, String> cases) {
        text.append("\nउसके बाद बकाया · Due then: ")
                .append(due.isEmpty() ? "– · nothing" : "")
                .append(due.stream()
                        .limit(SHOWN)
                        .map(open -> "**%s** %s → %s"
                                .formatted(
                                        cases.get(open.in()),
                                        Spoken.duty(open.duty()),
                                        Spoken.moment(open.due().at())))
                        .collect(Collectors.joining("; ")))
                .append(due.size() > SHOWN ? " (+" + (due.size() - SHOWN) + ")" : "")
                .append("\n");
    }

    void refused(Rule rule, String inHindi, String inEnglish) {
        turnedAway("**422** `" + rule + "` (" + rule.guard() + ")", inHindi, inEnglish);
    }

    void notPermitted(String inHindi, String inEnglish) {
        turnedAway("**403** `not-permitted`", inHindi, inEnglish);
    }

    private void turnedAway(String how, String inHindi, String inEnglish) {
        text.append("→ ")
                .append(how)
                .append("\n\n> ")
                .append(inHindi)
                .append("\n>\n> ")
                .append(inEnglish)
                .append('\n');
    }

    /** A question and its answer, the lines as they are printed. */
    void asked(String path, String by, List<JsonNode> rows, JsonNode columns) {
        text.append("\n### प्रश्न · Question\n\n")
                .append(spoken.officer(new OfficerId(by)))
                .append("\n\n```\nGET ")
                .append(path)
                .append("\n```\n\n");
        if (rows.isEmpty()) {
            text.append("→ कुछ नहीं · nothing\n");
            return;
        }
        row(columns.valueStream()
                .map(column -> column.get("title").stringValue())
                .toList());
        row(columns.valueStream().map(column -> "---").toList());
        rows.forEach(row -> row(row.get("cells")
                .valueStream()
                .map(cell -> cell.path("text").asString(""))
                .toList()));
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void checked(String inHindi, String inEnglish) {
        text.append("\n- ✔ ").append(inHindi).append(" · ").append(inEnglish).append('\n');
    }

    void leftOut(String inHindi, String inEnglish) {
        text.append("\n- ○ ").append(inHindi).append(" · ").append(inEnglish).append('\n');
    }

    /** The whole page. */
    String text() {
        return text.toString();
    }
}
