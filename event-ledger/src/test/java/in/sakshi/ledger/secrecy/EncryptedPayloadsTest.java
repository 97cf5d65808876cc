package in.sakshi.ledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EncryptedPayloadsTest {

    private static final String CASE = "6f1c2f3e-8a53-4b57-9d0e-0000000000c1";
    private static final String SAID = "{\"name\":\"सुनीता देवी\",\"mobile\":\"9876500047\"}";

    private final KeyRing keys =
            KeyRing.open(new MemoryKeys(), TestKeys.masters(), Origin.of("test", new UUID(0, 1)), true);
    private final EncryptedPayloads secrecy = new EncryptedPayloads(keys, Set.of("SerialGiven"));

    private static NewEvent event(String stream, long sequence, String id, String type, @Nullable String revision) {
        return new NewEvent(stream, sequence, id, type, revision, Bytes.ofText("{}"), Bytes.ofText(SAID));
    }

    private static CommittedEvent committed(NewEvent event, Bytes payload) {
        return new CommittedEvent(
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                Hash.of(event.metadata()),
                Hash.of(payload),
                event.metadata(),
                payload);
    }

    private CommittedEvent recorded(NewEvent event) {
        return committed(event, secrecy.conceal(event).payload());
    }

    private String revealed(CommittedEvent event) {
        return Objects.requireNonNull(secrecy.reveal(event)).text();
    }

    @Test
    void whatIsStoredSaysNothingAndOpensToTheSameBytes() {
        CommittedEvent event = recorded(event(CASE, 0, "e-1", "ComplaintReceived", null));

        byte[] stored = Objects.requireNonNull(event.payload()).toArray();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("सुनीता", "9876500047", "name");
        assertThat(stored).startsWith(1);
        assertThat(revealed(event)).isEqualTo(SAID);
    }

    @Test
    void theSameSaidTwiceIsNotSeenToBeTheSame() {
        NewEvent event = event(CASE, 0, "e-1", "ComplaintReceived", null);

        assertThat(secrecy.conceal(event).payload())
                .isNotEqualTo(secrecy.conceal(event).payload());
    }

    @Test
    void aTypeThatIsNotNamedAsHoldingNobodyIsEncryptedAndTheOtherIsNot() {
        assertThat(secrecy.conceal(event("register-RMG-MHD-2025", 0, "e-1", "SerialGiven", null))
                        .payload())
                .isEqualTo(Bytes.ofText(SAID));
        assertThat(secrecy.conceal(event("register-RMG-MHD-2025", 0, "e-1", "SerialTakenBack", null))
                        .payload())
                .isNotEqualTo(Bytes.ofText(SAID));
    }

    @Test
    void aPayloadOpensNowhereElse() {
        NewEvent event = event(CASE, 0, "e-1", "ComplaintReceived", "2");
        Bytes payload = secrecy.conceal(event).payload();
        keys.ofNew("another case");

        List.of(
                        event("another case", 0, "e-1", "ComplaintReceived", "2"),
                        event(CASE, 0, "e-2", "ComplaintReceived", "2"),
                        event(CASE, 0, "e-1", "RespondentNamed", "2"),
                        event(CASE, 0, "e-1", "ComplaintReceived", null))
                .forEach(elsewhere -> assertThatExceptionOfType(DamagedLedger.class)
                        .isThrownBy(() -> secrecy.reveal(committed(elsewhere, payload)))
                        .withMessageContaining("its payload does not open with the key of its stream"));
    }

    @Test
    void whatShouldBeEncryptedAndIsNotIsRefused() {
        NewEvent event = event(CASE, 0, "e-1", "ComplaintReceived", null);
        keys.ofNew(CASE);

        assertThatExceptionOfType(DamagedLedger.class)
                .isThrownBy(() -> secrecy.reveal(committed(event, event.payload())))
                .withMessage("event " + CASE + "@0: its payload is not encrypted in form 1 (expected: that form, as of"
                        + " every ComplaintReceived)");
    }

    /** What a court is given: this one key, the stored bytes, and what the leaf says of the event. */
    @Test
    void oneEventIsDisclosedByItsOwnKeyAndNoOtherWithIt() {
        CommittedEvent first = recorded(event(CASE, 0, "e-1", "ComplaintReceived", null));
        CommittedEvent second = recorded(event(CASE, 1, "e-2", "CounsellingSessionHeld", null));
        DataKey disclosed = keys.of(CASE).orElseThrow().derive("event e-1");

        assertThat(new String(opened(disclosed, first), StandardCharsets.UTF_8)).isEqualTo(SAID);
        assertThatExceptionOfType(NotDecrypted.class).isThrownBy(() -> opened(disclosed, second));
    }

    private static byte[] opened(DataKey key, CommittedEvent event) {
        byte[] stored = Objects.requireNonNull(event.payload()).toArray();
        return key.decrypt(
                Arrays.copyOfRange(stored, 1, stored.length),
                About.of(event.stream(), event.eventId(), event.type(), event.revision()));
    }

    @Test
    void onlyAStreamThatBeginsGetsAKey() {
        assertThatExceptionOfType(DamagedLedger.class)
                .isThrownBy(() -> secrecy.conceal(event(CASE, 1, "e-2", "GdEntryMade", null)))
                .withMessageContaining("has no key in the key store");
    }

    @Test
    void whenTheKeyIsDestroyedNothingIsReadAndNothingMoreIsRecorded() {
        CommittedEvent event = recorded(event(CASE, 0, "e-1", "ComplaintReceived", null));

        keys.destroy(CASE);

        assertThat(secrecy.reveal(event)).isNull();
        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> secrecy.conceal(event(CASE, 1, "e-2", "GdEntryMade", null)));
        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> secrecy.conceal(event(CASE, 0, "e-3", "ComplaintReceived", null)));
    }
}
