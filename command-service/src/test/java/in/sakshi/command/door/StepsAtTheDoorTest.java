package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.code.ReferralAgency;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.words.Words;
import in.sakshi.ledger.Ledger;
import in.sakshi.station.StaffList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What may be done next in a case, as whoever sits at a desk is told it. */
@DoorTest
class StepsAtTheDoorTest {

    private static final String DESK = "o-1003";
    private static final String IN_CHARGE = "o-1001";
    private static final String OF_ANOTHER_STATION = "o-1012";

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    @Autowired
    StaffList staff;

    private final UUID complaint = UUID.randomUUID();

    @Test
    void whatSettlesADutyIsSaidWithIt() {
        takenDown();

        assertThat(step(DESK, "IssueReceipt").orElseThrow().path("settles"))
                .hasSize(1)
                .first()
                .satisfies(duty -> assertThat(duty.stringValue()).isEqualTo("receipt"));
        assertThat(step(IN_CHARGE, "AssignComplaint")
                        .orElseThrow()
                        .path("settles")
                        .path(0)
                        .stringValue())
                .isEqualTo("assignment");
    }

    /** What is late most of all wants a step that settles it. */
    @Test
    void whatSettlesADutyOfWhichTheTimeHasRunOutIsSaidWithIt() {
        takenDown(Written.complaint().with("happened.at", "\"" + Instant.now().minus(Duration.ofHours(20)) + "\""));

        assertThat(step(DESK, "IssueReceipt")
                        .orElseThrow()
                        .path("settles")
                        .path(0)
                        .stringValue())
                .isEqualTo("receipt");
        assertThat(ask(DESK, complaint.toString()).json().path("duties").valueStream())
                .anySatisfy(duty -> {
                    assertThat(duty.path("obligation").stringValue()).isEqualTo("receipt");
                    assertThat(duty.path("overdue").booleanValue()).isTrue();
                });
    }

    @Test
    void whatIsSoAlreadyIsNoStep() {
        takenDown();

        done("IssueReceipt", "");

        assertThat(step(DESK, "IssueReceipt")).isEmpty();
    }

    @Test
    void whatIsRefusedAsTheCaseStandsIsSaidWithItsRule() {
        takenDown();

        JsonNode refused = step(IN_CHARGE, "ApproveDisposal").orElseThrow().path("refused");

        assertThat(refused.path("rule").stringValue()).isEqualTo("NOTHING_PROPOSED");
        assertThat(refused.path("guard").stringValue()).isEqualTo("G13");
        assertThat(refused.path("why").stringValue()).isNotBlank();
    }

    @Test
    void aChoiceThatIsRefusedDoesNotKeepFromTheOthers() {
        takenDown();
        done("AssignComplaint", ", \"officer\": \"o-1002\"");

        JsonNode refer = step(IN_CHARGE, "MakeReferral").orElseThrow();

        assertThat(refer.path("refused").path("rule").isMissingNode()).isTrue();
        assertThat(refer.path("choices")
                        .valueStream()
                        .filter(choice -> choice.path("code").stringValue().equals("PPK"))
                        .map(choice -> choice.path("refused").path("rule").stringValue()))
                .containsExactly("PPK_BEFORE_FIRST_SESSION");
    }

    @Test
    void whatCanBeNamedIsNamedAsAPersonKnowsIt() {
        takenDown();
        done("AssignComplaint", ", \"officer\": \"o-1002\"");
        assertThat(step(IN_CHARGE, "RecordReferralOutcome")
                        .orElseThrow()
                        .path("refused")
                        .path("rule")
                        .stringValue())
                .isEqualTo("REFERRAL_UNKNOWN");
        UUID referral = UUID.randomUUID();

        done("MakeReferral", """
                , "referralId": "%s", "agency": "DLSA", "consent": "WOMAN", "need": "विधिक सहायता"
                """.formatted(referral));

        JsonNode outcome = step(IN_CHARGE, "RecordReferralOutcome").orElseThrow();
        assertThat(outcome.path("refused").path("rule").isMissingNode()).isTrue();
        JsonNode named = outcome.path("named").path("referralId").path(0);
        assertThat(named.path("value").stringValue()).isEqualTo(referral.toString());
        assertThat(named.path("label").stringValue())
                .contains(Words.in(Words.HINDI).label(ReferralAgency.DLSA));
        assertThat(outcome.path("settles").toString()).contains("referral-outcome:" + referral);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfWhatIsNoTaskOfTheirPost(Post post) {
        takenDown();
        Somebody somebody = Somebody.of(post, staff);

        Reply reply = ask(somebody.officer(), complaint.toString());

        if (reply.status() == 200) {
            assertThat(reply.json().path("steps").valueStream())
                    .allSatisfy(step -> assertThat(
                                    Task.postsFor(step.path("command").stringValue()))
                            .contains(post));
        } else {
            assertThat(reply.status()).isEqualTo(404);
        }
    }

    @Test
    void aCaseOfAnotherStationIsNone() {
        takenDown();

        assertThat(ask(OF_ANOTHER_STATION, complaint.toString()).status()).isEqualTo(404);
        assertThat(ask(IN_CHARGE, UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MHD-0001/2026", "00000000-0000-0000-0000-00000000000G"})
    void whatIsNoIdOfACaseIsSaidSo(String id) {
        assertThat(ask(IN_CHARGE, id).status()).isEqualTo(400);
    }

    @Test
    void askingRecordsNothing() {
        takenDown();
        long head = ledger.head().number();

        steps(IN_CHARGE);

        assertThat(ledger.head().number()).isEqualTo(head);
    }

    private void takenDown() {
        takenDown(Written.complaint());
    }

    private void takenDown(Written body) {
        Reply reply = new Somebody(DESK)
                .sends(
                        "ReceiveComplaint",
                        body.with("complaintId", "\"" + complaint + "\"").toString(),
                        port);
        assertThat(reply.status()).isEqualTo(200);
    }

    private void done(String command, String more) {
        Reply reply =
                new Somebody(IN_CHARGE).sends(command, "{\"complaintId\": \"%s\"%s}".formatted(complaint, more), port);
        assertThat(reply.status()).as("%s", reply.json().path("rule")).isEqualTo(200);
    }

    private Optional<JsonNode> step(String officer, String command) {
        return steps(officer).stream()
                .filter(step -> step.path("command").stringValue().equals(command))
                .findFirst();
    }

    private List<JsonNode> steps(String officer) {
        Reply reply = ask(officer, complaint.toString());
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path("steps").valueStream().toList();
    }

    private Reply ask(String officer, String id) {
        Door door = new Door(port);
        return door.send(door.as(officer, "/api/commands?case=" + id));
    }
}
