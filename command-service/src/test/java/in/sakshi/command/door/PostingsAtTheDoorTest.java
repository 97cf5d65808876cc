package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.acting.SetClock;
import in.sakshi.command.acting.Week;
import in.sakshi.door.testing.TestIssuer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Who serves where is recorded at the same door, and holds from the answer on: with whatever token somebody comes. */
@DoorTest
@Import(PostingsAtTheDoorTest.SetTime.class)
class PostingsAtTheDoorTest {

    private static final String RAMGARHI = "/UP/EAST/DVG/SRY/C1/RMG";
    private static final String BELAGHAT = "/UP/EAST/DVG/SRY/C1/BLG";
    private static final String SARYUPUR = "/UP/EAST/DVG/SRY";
    private static final String TODAY = "2025-10-06";

    @LocalServerPort
    int port;

    @Test
    void whoIsPostedRecordsAndWhoIsTransferredDoesNotWithTheTokenOfBefore() {
        String token = TestIssuer.shared().bearer("o-2001", "DESK", RAMGARHI);
        assertProblem(receive("RMG", token), 403, "unknown-officer");

        Reply posted = post("o-2001", "DESK", RAMGARHI);
        assertThat(posted.status()).as(posted.response().body()).isEqualTo(200);
        assertThat(posted.json().at("/decided/0/type").stringValue()).isEqualTo("OfficerPosted");
        assertThat(posted.json().at("/decided/0/event/officer/unit").stringValue())
                .isEqualTo(RAMGARHI);
        assertThat(receive("RMG", token).status()).isEqualTo(200);

        assertThat(post("o-2001", "BEAT", BELAGHAT).status()).isEqualTo(200);
        assertProblem(receive("RMG", token), 401, "posting-changed");
        assertProblem(receive("BLG", token), 401, "posting-changed");
        String fresh = TestIssuer.shared().bearer("o-2001", "BEAT", BELAGHAT);
        assertThat(receive("BLG", fresh).status()).isEqualTo(200);
        assertProblem(receive("RMG", fresh), 403, "outside-of-unit");
    }

    @Test
    void whoIsRelievedIsLetInNoLonger() {
        post("o-2002", "DESK", RAMGARHI);
        String token = TestIssuer.shared().bearer("o-2002", "DESK", RAMGARHI);
        assertThat(receive("RMG", token).status()).isEqualTo(200);

        Reply relieved = asAdministrator("RelieveOfficer", """
                {"officerId": "o-2002", "firstDay": "%s", "reason": "त्यागपत्र", "orderNumber": "एसपी/90/2025"}
                """.formatted(TODAY));

        assertThat(relieved.status()).as(relieved.response().body()).isEqualTo(200);
        assertProblem(receive("RMG", token), 401, "posting-changed");
    }

    @Test
    void aLeaveIsNoted() {
        post("o-2003", "DESK", RAMGARHI);
        Reply noted = asAdministrator("NoteLeave", """
                {"officerId": "o-2003", "firstDay": "2025-10-08", "until": "2025-10-20", "standIn": "o-1003"}
                """);
        assertThat(noted.status()).as(noted.response().body()).isEqualTo(200);
        assertThat(noted.json().at("/decided/0/event/to").stringValue()).isEqualTo("2025-10-20");
    }

    @Test
    void whoIsOnLeaveIsNamedForNoInquiry() {
        asAdministrator("PostOfficer", posting("o-2005", "INQUIRY", RAMGARHI).replace("\"CT\"", "\"SI\""));
        asAdministrator("NoteLeave", """
                {"officerId": "o-2005", "firstDay": "2025-10-01", "until": "2025-10-20"}
                """);
        String complaint = UUID.randomUUID().toString();
        String inCharge = Door.bearer(Door.IN_CHARGE);
        send(
                "ReceiveComplaint",
                inCharge,
                UUID.randomUUID(),
                Written.complaint().withText("complaintId", complaint).toString());

        Reply named = send("AssignComplaint", inCharge, UUID.randomUUID(), """
                {"complaintId": "%s", "officer": "o-2005"}
                """.formatted(complaint));

        assertThat(named.status()).as(named.response().body()).isEqualTo(422);
        assertThat(named.json().path("rule").stringValue()).isEqualTo("OFFICER_ON_LEAVE");
        assertThat(named.json().path("guard").stringValue()).isEqualTo("G2");
        assertThat(named.json().path("detail").stringValue()).contains("until 20.10.2025");
    }

    @Test
    void aPostingSentAgainIsRecordedOnce() {
        UUID key = UUID.randomUUID();
        String body = posting("o-2004", "DESK", RAMGARHI);
        Reply first = send("PostOfficer", TestIssuer.shared().bearer(Door.ADMINISTRATOR), key, body);
        Reply again = send("PostOfficer", TestIssuer.shared().bearer(Door.ADMINISTRATOR), key, body);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.json().path("repeated").booleanValue()).isTrue();
        assertThat(again.json().path("decided")).isEqualTo(first.json().path("decided"));
    }

    /** The administrator of a district posts there, and takes nobody from elsewhere. */
    @ParameterizedTest
    @CsvSource({"o-2011, /UP/EAST/DVG/NMN/C1/HRP", "o-1022, /UP/EAST/DVG/SRY/C1/RMG", "o-2011, /UP/EAST/DVG"})
    void anAdministratorOfADistrictPostsInThatDistrict(String officer, String unit) {
        assertThat(post("o-2010", "SYSADMIN", SARYUPUR).status()).isEqualTo(200);
        String token = TestIssuer.shared().bearer("o-2010", "SYSADMIN", SARYUPUR);

        assertProblem(
                send("PostOfficer", token, UUID.randomUUID(), posting(officer, "DESK", unit)), 403, "outside-of-unit");
        assertThat(send("PostOfficer", token, UUID.randomUUID(), posting("o-2012", "DESK", RAMGARHI))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsRefusedIsRefusedByItsRule() {
        Reply itself = post(Door.ADMINISTRATOR, "HQ", "/UP");
        assertThat(itself.status()).isEqualTo(422);
        assertThat(itself.json().path("rule").stringValue())
                .isIn("NOBODY_POSTS_THEMSELVES", "OFFICER_IS_SOMEBODY_ELSE");
        Reply wrongLevel = post("o-2020", "SHO", SARYUPUR);
        assertThat(wrongLevel.json().path("rule").stringValue()).isEqualTo("POST_OF_ANOTHER_LEVEL");
        assertThat(wrongLevel.json().path("guard").stringValue()).isEqualTo("G34");
        assertThat(wrongLevel.json().path("field").stringValue()).isEqualTo("post");
    }

    @Test
    void aNameInTheWrongLettersIsRefusedAtTheDoor() {
        Reply reply = asAdministrator(
                "PostOfficer", posting("o-2021", "DESK", RAMGARHI).replace("किरन", "Kiran"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.wrongFields()).singleElement().asString().startsWith("nameHindi: ");
    }

    private Reply post(String officer, String post, String unit) {
        return asAdministrator("PostOfficer", posting(officer, post, unit));
    }

    private static String posting(String officer, String post, String unit) {
        return """
                {"officerId": "%s", "nameHindi": "किरन", "nameEnglish": "Kiran", "rank": "CT", "sex": "WOMAN", "post": "%s",
                 "unit": "%s", "firstDay": "%s", "orderNumber": "एसपी/88/2025"}
                """.formatted(officer, post, unit, TODAY);
    }

    private Reply asAdministrator(String command, String body) {
        return send(command, TestIssuer.shared().bearer(Door.ADMINISTRATOR), UUID.randomUUID(), body);
    }

    private Reply receive(String station, String token) {
        String body = Written.complaint().withText("station", station).toString();
        return send("ReceiveComplaint", token, UUID.randomUUID(), body);
    }

    private Reply send(String command, String token, UUID key, String body) {
        Door door = new Door(port);
        return door.send(door.command(command, BodyPublishers.ofString(body))
                .setHeader("Authorization", token)
                .header("Idempotency-Key", key.toString()));
    }

    private static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:" + type);
    }

    /** No stereotype: no scan shall find it. */
    static class SetTime {

        @Bean
        @Primary
        SetClock today() {
            return new SetClock(Week.MONDAY);
        }
    }
}
