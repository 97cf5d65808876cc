package in.sakshi.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.secrecy.DataKey;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private static final DataKey KEY = DataKey.random();

    private final BlindIndex index = new BlindIndex(KEY);

    private String mobile(String number) {
        return index.of("preventive_lines", "mobile", number);
    }

    @Test
    void theSameNumberStandsUnderTheSameWhoeverLooks() {
        assertThat(mobile("9876500047"))
                .isEqualTo(new BlindIndex(KEY).of("preventive_lines", "mobile", "9876500047"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void eachNumberStandsUnderAnother() {
        assertThat(LongStream.range(9_876_500_000L, 9_876_505_000L)
                        .mapToObj(Long::toString)
                        .map(this::mobile))
                .doesNotHaveDuplicates();
    }

    /** So that who stands on one shelf is not seen to stand on another. */
    @Test
    void elsewhereTheSameNumberStandsUnderAnother() {
        assertThat(mobile("9876500047"))
                .isNotEqualTo(index.of("preventive_lines", "person", "9876500047"))
                .isNotEqualTo(index.of("help_desk_lines", "mobile", "9876500047"));
    }

    /** All numbers can be tried; with another key that finds nobody. */
    @Test
    void withoutTheKeyNobodyFindsTheNumber() {
        assertThat(new BlindIndex(DataKey.random()).of("preventive_lines", "mobile", "9876500047"))
                .isNotEqualTo(mobile("9876500047"));
    }

    @Test
    void whatIsNotKnownStandsUnderNothing() {
        assertThat(mobile("")).isEmpty();
    }
}
