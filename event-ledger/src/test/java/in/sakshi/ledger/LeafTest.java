package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical bytes: written once and for all, so these texts may never change. */
class LeafTest {

    private static final Instant MORNING = Instant.parse("2025-10-06T05:52:00.007Z");
    private static final UUID COMMAND = UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");
    private static final Actor OFFICER = new Actor("o-1041", "DESK", "/UP/Z1/R1/SRY/C1/RMG");
    private static final Hash BEFORE = Hash.of(Bytes.ofText("before"));

    private final NewEvent received = new NewEvent(
            "case 1", 0, "e-0", "ComplaintReceived", null, Bytes.ofText("{}"), Bytes.ofText("{\"गाँव\":1}"));
    private final NewEvent numbered = new NewEvent("%", 4, "-", "", "2", Bytes.ofText("{}"), Bytes.ofText("four"));
    private final Commit commit = Commit.seal(
            42,
            MORNING,
            new Draft(COMMAND, OFFICER, List.of(received, numbered)),
            List.of(new StreamLink("case 1", 0, null), new StreamLink("%", 4, BEFORE)));

    @Test
    void aCommitIsWrittenInOneWayForEver() {
        assertThat(commit.leaf().text()).isEqualTo("""
                        sakshi-leaf 1
                        number 42
                        recorded 2025-10-06T05:52:00.007Z
                        command 6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e
                        actor o-1041 DESK /UP/Z1/R1/SRY/C1/RMG
                        stream case%201 0 -
                        stream %25 4 6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb
                        event case%201 0 e-0 ComplaintReceived - 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a \
                        529204474de11d26ea48ed13a825f310ab048854f6074b61441efc60823d1921
                        event %25 4 %2D % 2 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a \
                        04efaf080f5a3e74e1c29d1ca6a48569382cbbcd324e8d59d2b83ef21c039f00
                        """);
        assertThat(commit.leafHash())
                .isEqualTo(Hash.ofLeaf(commit.leaf()))
                .hasToString("dd5d7c3a6107b8411953c65e5f9b9d1aad5ffcc69d82a787b1a632fb912b46b7");
    }

    @Test
    void aCommitIsReadBackAsItWasWritten() {
        assertThat(Leaf.read(commit.leaf(), commit.payloads())).isEqualTo(commit);
    }

    @Test
    void payloadsAreKeptOnceAndReadInAnyOrder() {
        assertThat(commit.payloads()).containsExactly(received.metadata(), received.payload(), numbered.payload());
        assertThat(Leaf.read(commit.leaf(), List.of(numbered.payload(), received.payload(), received.metadata())))
                .isEqualTo(commit);
    }

    @Test
    void aWithheldPayloadIsMissingAndTheLeafStillVerifies() {
        Commit withheld = Leaf.read(commit.leaf(), List.of(received.metadata(), numbered.payload()));
        assertThat(withheld.events().get(0).payload()).isNull();
        assertThat(withheld.events().get(1).payload()).isEqualTo(numbered.payload());
        assertThat(withheld.leafHash()).isEqualTo(commit.leafHash());
    }

    @Test
    void bytesThatTheLeafDoesNotNameAreDamage() {
        assertThatThrownBy(() -> Leaf.read(commit.leaf(), List.of(Bytes.ofText("forged"))))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("commit 42")
                .hasMessageContaining(Hash.of(Bytes.ofText("forged")).hex());
    }

    @Test
    void halfACharacterIsRefusedAndNotWrittenAsAQuestionMark() {
        Actor half = new Actor("o-\uD83D", "DESK", "/UP");
        assertThatThrownBy(() -> Commit.seal(0, MORNING, new Draft(COMMAND, half, List.of(received)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half a character");
    }

    @Test
    void aTimeFinerThanMillisecondsIsRefused() {
        Draft draft = new Draft(COMMAND, OFFICER, List.of(received));
        assertThatThrownBy(() -> Commit.seal(0, MORNING.plusNanos(1), draft, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each replaces one piece of the text by another way to write the same, or by nonsense. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sakshi-leaf 1|sakshi-leaf 2",
                "number 42|number 042",
                "number 42|number +42",
                "number 42|number -42",
                "number 42|number ४२",
                "number 42|number 99999999999999999999",
                "number 42|number 42 ",
                "number 42|numbers 42",
                ".007Z|.0070Z",
                ".007Z|.007",
                ".007Z|.07Z",
                "T05:52:00.007Z|T11:22:00.007+05:30",
                "2025-10-06|2025-02-30",
                "2025-10-06|+2025-10-06",
                "T05:|T24:",
                "6f1c2f3e-|6F1C2F3E-",
                "6f1c2f3e-8a53-|6f1c2f3e-8a53",
                "actor o-1041 |actor  o-1041 ",
                "actor o-1041 |actor ",
                "actor o-1041 |actor - ",
                "o-1041|o-%31041",
                "case%201 0|case%20%31 0",
                "stream %25|stream ",
                "stream %25|stream %2",
                "stream %25|stream %2x",
                "stream %25|stream %c3",
                "stream %25|stream %C3",
                "stream %25|stream %0a",
                "%2D % 2|- % 2",
                "%2D % 2|%2D  2",
                "event case|Event case",
                "ComplaintReceived|Complaint\tReceived",
                "ComplaintReceived|Complaint\u00e9",
                "44136fa3|44136FA3",
                "44136fa3|4413",
                "stream case%201 0 -|stream case%201 0 %2D",
                "stream case%201 0 -|stream case%201 1 -",
                "stream case%201 0 -|stream case%202 0 -",
                "event case%201 0|event case%201 1",
                "stream %25 4 6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb|stream %25 4 -"
            })
    void anyOtherWayOfWritingIsDamage(String piece, String other) {
        String text = commit.leaf().text();
        assertThat(text).contains(piece);
        Bytes changed = Bytes.ofText(text.replaceFirst(Pattern.quote(piece), other));
        assertThatThrownBy(() -> Leaf.read(changed, commit.payloads())).isInstanceOf(DamagedLedger.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sakshi-leaf 1", "sakshi-leaf 1\n", "{}", "\n\n\n\n\n\n"})
    void whatIsNotALeafIsDamage(String text) {
        assertThatThrownBy(() -> Leaf.read(Bytes.ofText(text), List.of()))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("sakshi-leaf 1");
    }

    @Test
    void aLeafCutShortOrMadeLongerIsDamage() {
        String text = commit.leaf().text();
        for (int length = 0; length < text.length(); length++) {
            Bytes cut = Bytes.ofText(text.substring(0, length));
            assertThatThrownBy(() -> Leaf.read(cut, List.of())).isInstanceOf(DamagedLedger.class);
        }
        for (String more : List.of("\n", "x", "stream x 0 -\n", "\nsakshi-leaf 1\n")) {
            Bytes longer = Bytes.ofText(text + more);
            assertThatThrownBy(() -> Leaf.read(longer, List.of())).isInstanceOf(DamagedLedger.class);
        }
    }
}
