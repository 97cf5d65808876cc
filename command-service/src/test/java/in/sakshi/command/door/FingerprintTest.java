package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.ledger.secrecy.DataKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final UUID KEY = UUID.fromString("0a0c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");
    private static final UUID CASE = UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");

    private static final DataKey SECRET = DataKey.random();

    private final CommandReader reader = new CommandReader(new CommandCatalogue());

    @Test
    void anotherSpellingIsTheSameCommand() {
        String compact = Written.complaint(CASE).toString();
        String spaced =
                compact.replace(",", " ,\n").replace("सुनीता", " सुनीता").replace("98765", "९८७६५");

        assertThat(fingerprint(KEY, "ReceiveComplaint", spaced))
                .isEqualTo(fingerprint(KEY, "ReceiveComplaint", compact));
    }

    @Test
    void anAbsentComponentLeavesNoTrace() {
        String without = Written.complaint(CASE).toString();
        String absent = Written.complaint(CASE).with("respondent", "null").toString();
        String empty = Written.complaint(CASE).with("respondent", "{}").toString();

        assertThat(fingerprint(KEY, "ReceiveComplaint", absent))
                .isEqualTo(fingerprint(KEY, "ReceiveComplaint", without));
        assertThat(fingerprint(KEY, "ReceiveComplaint", empty))
                .isNotEqualTo(fingerprint(KEY, "ReceiveComplaint", without));
    }

    @Test
    void anyOtherValueOrPlaceOfItIsAnotherCommand() {
        String one = Written.complaint(CASE).with("respondent.name", "\"रमेश\"").toString();
        String moved =
                Written.complaint(CASE).with("respondent.relation", "\"रमेश\"").toString();
        String aged = Written.complaint(CASE).with("complainant.age", "30").toString();

        assertThat(fingerprint(KEY, "ReceiveComplaint", one))
                .isNotEqualTo(fingerprint(KEY, "ReceiveComplaint", moved))
                .isNotEqualTo(fingerprint(KEY, "ReceiveComplaint", aged));
    }

    @Test
    void equalCommandsDoNotShowAsEqual() {
        String body = Written.about(CASE).toString();

        assertThat(fingerprint(KEY, "IssueReceipt", body))
                .isNotEqualTo(fingerprint(CASE, "IssueReceipt", body))
                .isNotEqualTo(fingerprint(KEY, "CloseComplaint", body));
    }

    /** Whoever guesses what was said cannot see whether the guess is right. */
    @Test
    void withoutTheKeyNobodyMakesTheSameFingerprint() {
        DeskCommand command = reader.read(
                "ReceiveComplaint", Written.complaint(CASE).toString().getBytes(StandardCharsets.UTF_8));
        Asked asked = new Asked(KEY, command, DemoStaff.IN_CHARGE);

        assertThat(Fingerprint.of(asked, DataKey.random())).hasSize(64).isNotEqualTo(Fingerprint.of(asked, SECRET));
    }

    private String fingerprint(UUID key, String name, String body) {
        DeskCommand command = reader.read(name, body.getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(new Asked(key, command, DemoStaff.IN_CHARGE), SECRET);
    }
}
