package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What must be read of worked case C1, whoever serves it. */
final class C1 {

    /** The complaint. */
    static final String CASE = "6f1c2f3e-8a53-4b57-9d0e-0000000000c1";

    private static final String SUPERVISOR = "o-1008";

    private C1() {}

    /**
     * All answers about it. What says when it was asked is left out, so that they can be compared.
     *
     * @param year of the book in which it stands
     */
    static List<JsonNode> answers(Http queries, int year) throws IOException {
        return List.of(
                read(queries, "/api/cases/" + CASE),
                read(queries, "/api/cases/" + CASE + "/history"),
                read(queries, "/api/registers/help-desk?station=RMG&year=" + year),
                read(queries, "/api/registers/referrals?station=RMG"),
                read(queries, "/api/audit?size=500&case=" + CASE));
    }

    private static JsonNode read(Http queries, String path) throws IOException {
        Http.Answer answer = queries.get(path, SUPERVISOR);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body().asObject().without("askedAt");
    }

    /** That the answers are those of the whole case. */
    static void assertWhole(List<JsonNode> answers) {
        assertThat(answers.get(0).at("/card/state").stringValue()).isEqualTo("CLOSED");
        assertThat(answers.get(0).at("/card/duties").size()).isZero();
        assertThat(events(answers.get(1)))
                .startsWith("ComplaintReceived", "ObligationOpened")
                .containsSubsequence(
                        "ReceiptIssued",
                        "GdEntryMade",
                        "ComplaintAssigned",
                        "ComplainantContacted",
                        "AssessmentRecorded",
                        "PartyAbsent",
                        "ReferralMade",
                        "ReferralAcknowledged",
                        "ReferralOutcomeRecorded",
                        "DocumentAttached",
                        "DisposalProposed",
                        "DisposalApproved",
                        "FeedbackTaken",
                        "FollowUpDone",
                        "ObligationMetLate",
                        "ComplaintClosed")
                .hasSize(answers.get(1).get("total").intValue());
        assertThat(cells(answers.get(2)))
                .contains(
                        "RMG-MHD-0001-" + answers.get(2).at("/rows/0/line/number/register/year"),
                        "Domestic violence",
                        "Yes")
                .anyMatch(cell -> cell.endsWith("Family reunited through counselling"));
        assertThat(cells(answers.get(3))).contains("Family counselling centre", "20");
        assertThat(answers.get(4).get("total")).isEqualTo(answers.get(1).get("total"));
    }

    /** The names of the events of a history, in order. */
    static List<String> events(JsonNode history) {
        return history.get("rows")
                .valueStream()
                .map(row -> row.at("/line/type").stringValue())
                .toList();
    }

    private static List<String> cells(JsonNode sheet) {
        return sheet.at("/rows/0/cells")
                .valueStream()
                .map(cell -> cell.get("text").stringValue())
                .toList();
    }
}
