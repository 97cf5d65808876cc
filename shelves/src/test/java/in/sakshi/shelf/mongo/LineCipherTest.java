package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.ledger.secrecy.DataKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineCipherTest {

    private static final byte[] LINE = "{\"name\":\"सुनीता देवी\"}".getBytes(StandardCharsets.UTF_8);

    private final DataKey key = DataKey.random();
    private final LineCipher cipher = new LineCipher(key);

    private byte[] stored() {
        return cipher.encrypt(LINE, "case_cards", "6f1c", 42);
    }

    @Test
    void whatOneProcessWritesAnotherReads() {
        assertThat(cipher.decrypt(stored(), "case_cards", "6f1c", 42)).isEqualTo(LINE);
        assertThat(new LineCipher(key).decrypt(stored(), "case_cards", "6f1c", 42))
                .isEqualTo(LINE);
    }

    @Test
    void nothingOfALineIsSeenNorThatItIsTheSame() {
        assertThat(new String(stored(), StandardCharsets.UTF_8)).doesNotContain("सुनीता", "name");
        assertThat(stored()).isNotEqualTo(stored());
    }

    /** Each writes under a key of its own, so that no key sees too many lines. */
    @Test
    void twoProcessesWriteUnderTwoKeys() {
        byte[] salt = Arrays.copyOf(stored(), 17);

        assertThat(stored()).startsWith(salt);
        assertThat(Arrays.copyOf(new LineCipher(key).encrypt(LINE, "case_cards", "6f1c", 42), 17))
                .isNotEqualTo(salt);
    }

    @Test
    void aLineOpensNowhereElseAndAtNoOtherPosition() {
        byte[] stored = stored();

        assertDoesNotOpen(cipher, stored, "audit_entries", "6f1c", 42);
        assertDoesNotOpen(cipher, stored, "case_cards", "77be", 42);
        assertDoesNotOpen(cipher, stored, "case_cards", "6f1c", 43);
        assertDoesNotOpen(new LineCipher(DataKey.random()), stored, "case_cards", "6f1c", 42);
        assertDoesNotOpen(cipher, LINE, "case_cards", "6f1c", 42);
        assertDoesNotOpen(cipher, new byte[5], "case_cards", "6f1c", 42);
        assertDoesNotOpen(cipher, Arrays.copyOf(stored, 20), "case_cards", "6f1c", 42);
    }

    private static void assertDoesNotOpen(LineCipher cipher, byte[] stored, String shelf, String id, long position) {
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(stored, shelf, id, position))
                .withMessageStartingWith("a line on the shelf " + shelf + " does not open with the key of the shelves")
                .withMessageNotContaining("सुनीता");
    }
}
