package in.sakshi.ledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private static final DataKey KEY =
            DataKey.of(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    private static final byte[] PLAIN = "सुनीता देवी".getBytes(StandardCharsets.UTF_8);

    /** RFC 5869 with SHA-256, no salt; computed with another program (Python's hmac). */
    @Test
    void aDerivedKeyIsThatOfTheStandard() {
        assertThat(KEY.derive("event 1c77").bytes()).asHexString().isEqualToIgnoringCase(DERIVED);
    }

    private static final String DERIVED = "09c591de65d7771e5c7c26a31d95d61a29dbcf1295ee3c6f6bd544c84e265a02";

    @Test
    void whatWasEncryptedOnceOpensForEver() {
        byte[] stored = HexFormat.of()
                .parseHex(
                        "000102030405060708090a0ba7a66efb606422bf25a1320b514ddc8d2768a7d454ddbfd9bf874130fdcc80d763c1dffe2e60277185da65cf537c42");

        assertThat(KEY.decrypt(stored, About.of("a stream", null))).isEqualTo(PLAIN);
    }

    @Test
    void theSameIsEncryptedOtherwiseEachTime() {
        byte[] about = About.of("a stream");

        assertThat(KEY.encrypt(PLAIN, about))
                .isNotEqualTo(KEY.encrypt(PLAIN, about))
                .hasSize(PLAIN.length + DataKey.OVERHEAD);
    }

    @Test
    void whatIsChangedOrAboutSomethingElseDoesNotOpen() {
        byte[] encrypted = KEY.encrypt(PLAIN, About.of("a stream", "an event"));

        assertDoesNotOpen(encrypted, About.of("a stream", "another event"));
        assertDoesNotOpen(encrypted, About.of("a stream", null));
        assertDoesNotOpen(encrypted, About.of("a streaman", " event"));
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertDoesNotOpen(changed, About.of("a stream", "an event"));
        }
        assertDoesNotOpen(new byte[3], About.of("a stream", "an event"));
    }

    private static void assertDoesNotOpen(byte[] encrypted, byte[] about) {
        assertThatExceptionOfType(NotDecrypted.class).isThrownBy(() -> KEY.decrypt(encrypted, about));
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(KEY).hasToString("a key");
        assertThat(LocalMasterKey.of(LocalMasterKey.random()).toString()).matches("master key [0-9a-f]{16}");
    }
}
