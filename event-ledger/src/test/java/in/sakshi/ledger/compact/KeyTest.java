package in.sakshi.ledger.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final String ID = "f01c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e";

    @Test
    void aUuidStandsForItself() {
        assertThat(Key.of(ID)).isEqualTo(Key.of(UUID.fromString(ID)));
        assertThat(Key.of(ID)).isEqualTo(new Key(0xf01c2f3e8a534b57L, 0x9d0e1f2a3b4c5d6eL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F01C2F3E-8A53-4B57-9D0E-1F2A3B4C5D6E",
                "f01c2f3e08a53-4b57-9d0e-1f2a3b4c5d6e",
                "f01c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6-",
                "f01c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6g",
                "f01c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6",
                "f01c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e0",
                "MHD/RMG/2025",
                ""
            })
    void anyOtherTextIsDigestedSoThatNobodyCanChooseAUuidsKeyForIt(String text) {
        assertThat(Key.of(text)).isNotEqualTo(Key.of(ID)).isEqualTo(Key.of(text));
    }

    @Test
    void theDigestIsTheFirstHalfOfTheSha256() {
        assertThat(Key.of("abc")).isEqualTo(new Key(0xba7816bf8f01cfeaL, 0x414140de5dae2223L));
    }
}
