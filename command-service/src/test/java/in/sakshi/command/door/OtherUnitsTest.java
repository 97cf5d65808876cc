package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Ledger;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case of Ramgarhi, and whoever serves elsewhere: to them it is none. */
@DoorTest
class OtherUnitsTest {

    private static final Somebody DESK = new Somebody("o-1003");
    private static final Somebody IN_CHARGE = new Somebody("o-1001");
    private static final Somebody CIRCLE_OFFICER = new Somebody("o-1006");
    private static final Somebody SHO_OF_BELAGHAT = new Somebody("o-1012");
    private static final Somebody SHO_OF_HARIPUR = new Somebody("o-1022");

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    private final UUID complaint = UUID.randomUUID();

    @BeforeEach
    void aComplaintOfRamgarhi() {
        assertThat(DESK.sends("ReceiveComplaint", Written.complaint(complaint).toString(), port)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IssueReceipt      | "complaintId": "%s"
            CloseComplaint    | "complaintId": "%s"
            AssignComplaint   | "complaintId": "%s", "officer": "o-1012"
            AcceptTransfer    | "complaintId": "%s", "taken": []
            MergeComplaint    | "complaintId": "%s", "into": "%s", "reason": "वही घटना"
            UpdateVictim      | "caseId": "%s", "means": "PHONE", "news": "प्रगति"
            AttachDocument    | "caseId": "%s", "documentId": "%s", "documentKind": "COMPROMISE", "pageReference": "1"
            IssueDirection    | "caseId": "%s", "directionId": "%s", "addresseePost": "IC", "direction": "आज ही"
            OpenNotice        | "caseId": "%s", "notice": "receipt/IC+0d"
            """)
    void aCommandOnACaseOfAnotherUnitIsAnsweredAsOnNone(String command, String fields) {
        long head = ledger.head().number();
        UUID other = UUID.randomUUID();

        Reply another = SHO_OF_BELAGHAT.sends(command, body(fields, complaint, other), port);
        Reply none = SHO_OF_BELAGHAT.sends(command, body(fields, UUID.randomUUID(), other), port);

        assertThat(another.status()).isEqualTo(none.status()).isIn(404, 422);
        assertThat(another.response().body()).isEqualTo(none.response().body());
        assertThat(ledger.head().number()).isEqualTo(head);
    }

    /** The one thing that may be asked about it. */
    @Test
    void inAnEmergencyACaseOfAnotherUnitIsOpenedAndOneThatDoesNotExistIsNot() {
        String reason = "\"caseId\": \"%s\", \"reason\": \"वह थाने पर आयी है और डरी हुई है\"";

        assertThat(SHO_OF_BELAGHAT
                        .sends("OpenInEmergency", body(reason, complaint, complaint), port)
                        .status())
                .isEqualTo(200);
        assertThat(SHO_OF_BELAGHAT
                        .sends("OpenInEmergency", body(reason, UUID.randomUUID(), complaint), port)
                        .status())
                .isEqualTo(404);
    }

    private static String body(String fields, UUID about, UUID other) {
        return "{" + fields.formatted(about, other) + "}";
    }

    /** The circle has both stations under it, the other district neither. */
    @Test
    void aCaseIsTheBusinessOfThoseAboveItsStation() {
        String note = "{\"caseId\": \"%s\", \"supervisionNote\": \"विलम्ब का कारण\"}".formatted(complaint);

        assertThat(CIRCLE_OFFICER.sends("AddSupervisionNote", note, port).status())
                .isEqualTo(200);
        assertThat(new Somebody("o-1031")
                        .sends("AddSupervisionNote", note, port)
                        .status())
                .isEqualTo(200);
        assertThat(SHO_OF_HARIPUR
                        .sends(
                                "RaiseSensitivity",
                                "{\"complaintId\": \"%s\", \"reason\": \"जोखिम\"}".formatted(complaint),
                                port)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itIsTheBusinessOfTheStationToWhichItIsOfferedToo() {
        String accept = "{\"complaintId\": \"%s\", \"taken\": []}".formatted(complaint);
        assertThat(SHO_OF_HARIPUR.sends("AcceptTransfer", accept, port).status())
                .isEqualTo(404);

        String offer = "{\"complaintId\": \"%s\", \"station\": \"HRP\", \"reason\": \"उनका क्षेत्र\"}";
        assertThat(IN_CHARGE
                        .sends("TransferComplaint", offer.formatted(complaint), port)
                        .status())
                .isEqualTo(200);
        assertThat(SHO_OF_BELAGHAT.sends("AcceptTransfer", accept, port).status())
                .isEqualTo(404);
        assertThat(SHO_OF_HARIPUR.sends("AcceptTransfer", accept, port).status())
                .isEqualTo(200);

        // What the law wants of the sender stays with the sender.
        assertThat(DESK.sends("IssueReceipt", "{\"complaintId\": \"%s\"}".formatted(complaint), port)
                        .status())
                .isEqualTo(200);
    }

    /** What is linked must be one’s own as well, and is otherwise as unknown as what nobody has recorded. */
    @Test
    void aCaseOfAnotherUnitIsNotLinked() {
        UUID theirs = UUID.randomUUID();
        assertThat(SHO_OF_HARIPUR
                        .sends(
                                "ReceiveComplaint",
                                Written.complaint(theirs)
                                        .withText("station", "HRP")
                                        .toString(),
                                port)
                        .status())
                .isEqualTo(200);

        assertThat(rule(SHO_OF_HARIPUR, "MergeComplaint", """
                {"complaintId": "%s", "into": "%s", "reason": "वही घटना"}""".formatted(theirs, complaint)))
                .isEqualTo("SURVIVOR_UNKNOWN");
        assertThat(rule(SHO_OF_HARIPUR, "TakePreventiveAction", """
                {"preventiveId": "%s", "station": "HRP", "person": {"name": "दीपक"}, "preventiveSections": ["P126"],
                 "preventiveGrounds": "शान्ति भंग", "arisenFrom": "%s"}""".formatted(UUID.randomUUID(), complaint)))
                .isEqualTo("LINKED_CASE_UNKNOWN");
        assertThat(rule(SHO_OF_HARIPUR, "RegisterFir", """
                {"firId": "%s", "station": "HRP", "firNumber": "0001/2025", "zero": false, "complaintId": "%s",
                 "report": {"sections": [{"act": "BNS", "number": "78(2)"}], "occurrence": {"place": "हरिपुर"},
                  "origin": "HELP_DESK", "informant": {"relation": "स्वयं"}, "victim": {"age": 24, "sex": "WOMAN"},
                  "accused": []}}""".formatted(UUID.randomUUID(), complaint)))
                .isEqualTo("COMPLAINT_UNKNOWN");
    }

    private String rule(Somebody somebody, String command, String body) {
        Reply reply = somebody.sends(command, body, port);
        return reply.json().path("rule").asString(reply.response().body());
    }

    /** Nothing of the case stands in the answer, nor whose it is. */
    @Test
    void aKeyThatAnotherUnitHasUsedSaysNothingOfWhatWasRecordedUnderIt() {
        UUID key = UUID.randomUUID();
        UUID free = UUID.randomUUID();
        String receipt = "{\"complaintId\": \"%s\"}".formatted(complaint);
        assertThat(DESK.sends("IssueReceipt", receipt, key, port).status()).isEqualTo(200);

        Reply reused = SHO_OF_BELAGHAT.sends("IssueReceipt", receipt, key, port);

        assertThat(reused.status()).isEqualTo(409);
        assertThat(reused.type()).isEqualTo("urn:sakshi:problem:key-reused");
        assertThat(reused.json().propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance");
        assertThat(reused.response().body()).doesNotContain(complaint.toString(), "RMG", "o-1003");
        assertThat(SHO_OF_BELAGHAT.sends("IssueReceipt", receipt, free, port).status())
                .isEqualTo(404);
    }
}
