package in.sakshi.benchmark.whole;

import in.sakshi.standalone.district.Team;
import java.util.UUID;

/** A case from its receipt to its disposal in {@value #COMMANDS} commands, with invented persons. */
final class Lifecycle {

    static final int COMMANDS = 7;

    private final UUID complaint = UUID.randomUUID();
    private final Team team;

    Lifecycle(Team team) {
        this.team = team;
    }

    /** Sends one command after the other, each by whoever does that at the station. */
    void live(Counter counter, Latencies latencies) throws Exception {
        for (String[] command : commands()) {
            latencies.time(() -> counter.command(command[0], command[1], command[2]));
        }
    }

    /** Sends the first command alone, of a case that is guarded most closely. */
    void beginGuarded(Counter counter) throws Exception {
        counter.command(team.desk(), "ReceiveComplaint", receive("RAPE"));
    }

    /** The address of its page. */
    String page() {
        return "/api/cases/" + complaint;
    }

    /** At whose station it is. */
    Team team() {
        return team;
    }

    private String[][] commands() {
        return new String[][] {
            {team.desk(), "ReceiveComplaint", receive("MARITAL")},
            {team.inCharge(), "AssignComplaint", body("\"officer\": \"" + team.inquirer() + "\"")},
            {
                team.inquirer(),
                "RecordAssessment",
                body("\"cognizable\": false, \"recommendation\": \"COUNSELLING\", \"findings\": \"दोनों पक्षों से"
                        + " बात उचित।\"")
            },
            {team.inquirer(), "HoldCounsellingSession", session()},
            {team.inquirer(), "AttachDocument", paper()},
            {
                team.inquirer(),
                "ProposeDisposal",
                body("\"type\": \"COMPROMISE\", \"grounds\": \"दोनों साथ रहने को सहमत; लिखित समझौता।\"")
            },
            {team.inCharge(), "ApproveDisposal", "{\"complaintId\": \"" + complaint + "\"}"},
        };
    }

    private String receive(String category) {
        return body(
                "\"station\": \"" + team.station() + "\", \"source\": \"WALK_IN\", \"category\": \"" + category + "\","
                        + " \"briefFacts\": \"पति से आये दिन विवाद होता है; समझाया जाए। दो बच्चे हैं।\","
                        + " \"complainant\": {\"name\": \"आशा देवी\", \"age\": 31, \"address\": \"ग्राम रामपुर\","
                        + " \"mobile\": \"9876543210\"}");
    }

    private String session() {
        return body("\"sessionId\": \"" + UUID.randomUUID() + "\", \"kind\": \"FIRST_LEVEL\","
                + " \"present\": [\"WOMAN\", \"HUSBAND\"], \"cameWillingly\": true, \"outcome\": \"AGREED\","
                + " \"gist\": \"दोनों को सुना गया; साथ रहने को सहमत।\", \"fitForPpk\": false");
    }

    private String paper() {
        return "{\"caseId\": \"" + complaint + "\", \"documentId\": \"" + UUID.randomUUID()
                + "\", \"documentKind\": \"COMPROMISE\", \"pageReference\": \"पृ0 4\"}";
    }

    private String body(String fields) {
        return "{\"complaintId\": \"" + complaint + "\", " + fields + "}";
    }
}
