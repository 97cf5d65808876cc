package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The nodal officer of a district orders stricter limits; its superintendent asks who ordered what, and what held before. */
class OrdersStory {

    private static final String NODAL = "o-1007";
    private static final String SUPERINTENDENT = "o-1008";

    @TempDir
    Path data;

    @Test
    void whatADistrictOrdersIsSeenInTheAudit() throws IOException {
        try (StoryDesk desk = StoryDesk.open(data)) {
            order(desk, "2025-11-26T11:00", 7, "2025-12-01");
            order(desk, "2025-12-03T11:00", 9, "2025-12-05");

            JsonNode seen = desk.http()
                    .get("/api/audit/orders?district=SRY&atLeast=" + desk.position(), SUPERINTENDENT)
                    .body();
            assertThat(said(seen, "/line/type")).containsOnly("RuleTightened").hasSize(2);
            assertThat(said(seen, "/line/by/officer")).containsOnly(NODAL);
            assertThat(said(seen, "/line/recordedAt")).containsExactly("2025-11-26T05:30:00Z", "2025-12-03T05:30:00Z");
            assertThat(said(seen, "/line/rule")).containsOnly("D-82");
            assertThat(said(seen, "/line/validFrom")).containsExactly("2025-12-01", "2025-12-05");
            assertThat(said(seen, "/line/clock")).containsOnly("DAYS");
            assertThat(said(seen, "/line/before")).containsExactly("10", "7");
            assertThat(said(seen, "/line/amount")).containsExactly("7", "9");
        }
    }

    private static void order(StoryDesk desk, String now, int days, String from) throws IOException {
        desk.reminders().until(Script.ist(now));
        JsonNode body = Http.JSON.readTree("""
                {"district": "SRY", "rule": "D-82", "amount": %d, "validFrom": "%s",
                 "orderNumber": "एसपी/412/2025", "reason": "त्योहार"}
                """.formatted(days, from));
        Http.Answer answer = desk.http().command("TightenRule", NODAL, UUID.randomUUID(), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private static List<String> said(JsonNode sheet, String what) {
        return sheet.path("rows")
                .valueStream()
                .map(row -> row.at(what).asString())
                .toList();
    }
}
