package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.words.Words;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.ledger.Ledger;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every cell of the table of posts and commands, and every unit but one's own, over the network and from inside of the process. */
@DoorTest
class PermissionsAtTheDoorTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @LocalServerPort
    int port;

    @Autowired
    StaffList staff;

    @Autowired
    Ledger ledger;

    @Autowired
    CommandCatalogue catalogue;

    @Autowired
    InnerDoor innerDoor;

    @ParameterizedTest
    @EnumSource
    void aPostSendsWhatIsItsTaskAndNothingElse(Post post) {
        long head = ledger.head().number();
        Somebody somebody = Somebody.of(post, staff);
        for (String command : catalogue.shapes().keySet()) {
            Reply reply = somebody.sends(command, "{}", port);
            if (Task.postsFor(command).contains(post)) {
                assertThat(reply.status()).as("%s by %s", command, post).isEqualTo(400);
            } else {
                assertNotPermitted(reply, command, post);
            }
        }
        assertThat(ledger.head().number()).isEqualTo(head);
    }

    private static void assertNotPermitted(Reply reply, String command, Post post) {
        JsonNode problem = reply.json();
        assertThat(reply.status()).as("%s by %s", command, post).isEqualTo(403);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:not-permitted");
        assertThat(problem.path("post").stringValue()).isEqualTo(post.name());
        assertThat(problem.path("permitted").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Task.postsFor(command).stream().map(Post::name).toList());
        assertThat(problem.path("detail").stringValue()).contains(ENGLISH.label(post));
        assertThat(Task.postsFor(command))
                .allSatisfy(
                        may -> assertThat(problem.path("detail").stringValue()).contains(ENGLISH.label(may)));
    }

    /** What is in it does not matter to whoever may not send it, and is not said. */
    @Test
    void whoMayNotSendItDoesNotLearnWhatWouldBeWrongWithIt() {
        Reply reply = Somebody.of(Post.DESK, staff).sends("ApproveDisposal", "no JSON at all", port);

        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:not-permitted");
        assertThat(reply.wrongFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCRIPT, ApproveDisposal",
        "SCRIPT, OpenNotice",
        "SCRIPT, SignEFir",
        "SCRIPT, RecordStatement",
        "SYSADMIN, ReceiveComplaint"
    })
    void whoeverIsInsideOfTheProcessIsHeldToItToo(Post post, String command) {
        OfficerId officer = new OfficerId(Somebody.of(post, staff).officer());
        byte[] body = Written.complaint().bytes();

        assertThatThrownBy(() -> innerDoor.take(UUID.randomUUID(), officer, command, body))
                .isInstanceOf(NotPermitted.class)
                .hasMessageStartingWith(post + " may not do this");
    }

    @ParameterizedTest
    @CsvSource({"o-1001, BLG, /UP/EAST/DVG/SRY/C1/RMG", "o-1044, HRP, /UP/EAST/DVG/SRY"})
    void nothingBeginsAtAStationOfAnotherUnit(String officer, String station, String unit) {
        long head = ledger.head().number();
        Written complaint = Written.complaint().withText("station", station);

        Reply reply = new Somebody(officer).sends("ReceiveComplaint", complaint.toString(), port);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:outside-of-unit");
        assertThat(reply.json().path("unit").stringValue()).isEqualTo(unit);
        assertThat(reply.json().path("detail").stringValue()).contains(unit);
        assertThatThrownBy(() -> innerDoor.take(
                        UUID.randomUUID(), new OfficerId(officer), "ReceiveComplaint", complaint.bytes()))
                .isInstanceOf(OutsideOfUnit.class);
        assertThat(ledger.head().number()).isEqualTo(head);
    }

    @Test
    void aProgramBringsInWhatCameToAPortalForAStationOfItsUnit() {
        Reply reply = Somebody.of(Post.SCRIPT, staff)
                .sends("ReceiveComplaint", Written.complaint().toString(), port);

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
    }

    /** The circle officer of a part of it, the nodal officer of another district; the range has both under it. */
    @ParameterizedTest
    @CsvSource({"o-1006, SRY, 403", "o-1007, NMN, 403", "o-1031, NMN, 200"})
    void aDistrictIsOrderedForByWhoeverServesForAllOfIt(String officer, String district, int status) {
        Reply reply = new Somebody(officer).sends("TightenRule", """
                {"district": "%s", "rule": "D-82", "amount": 9, "validFrom": "2199-01-01",
                 "orderNumber": "एसपी/413/2025", "reason": "त्योहार"}
                """.formatted(district), port);

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
    }

    @Test
    void aPostThatMayNotIsToldSoInTheLanguageOfTheDesk() {
        Door door = new Door(port);
        Reply reply = door.send(door.command("CloseComplaint", BodyPublishers.ofString("{}"))
                .setHeader("Authorization", Door.bearer("o-1003"))
                .setHeader("Accept-Language", "hi"));

        assertThat(reply.json().path("detail").stringValue())
                .contains("हेल्प डेस्क", "प्रभारी मिशन शक्ति केन्द्र", "क्षेत्राधिकारी");
    }

    @Test
    void whichPostsMaySendItIsDescribedWithEachCommand() {
        Door door = new Door(port);
        JsonNode description = door.send(door.request("/v3/api-docs")).json();

        assertThat(description
                        .at("/paths/~1api~1commands~1LowerSensitivity/post/description")
                        .stringValue())
                .contains("Circle officer", "Nodal officer")
                .doesNotContain("Help desk");
    }
}
