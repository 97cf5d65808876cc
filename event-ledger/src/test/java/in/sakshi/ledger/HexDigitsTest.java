package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HexDigitsTest {

    @Test
    void ofAllCharactersOnlySixteenHaveAValue() {
        String digits = "0123456789abcdef";

        int[] taken = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(c -> HexDigits.value((char) c) >= 0)
                .toArray();

        assertThat(new String(taken, 0, taken.length)).isEqualTo(digits);
        for (int value = 0; value < digits.length(); value++) {
            assertThat(HexDigits.value(digits.charAt(value))).isEqualTo(value);
        }
    }
}
