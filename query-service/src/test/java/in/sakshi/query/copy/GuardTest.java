package in.sakshi.query.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+91 98765",
                "-1",
                "@SUM(A1)",
                "\tपति",
                "\rपति",
                "\nपति",
                "  =1+1",
                "\u00a0=1+1",
                "\ufeff=1+1",
                "\u200b@x",
                "\u0001=1+1",
                "\ud800=1+1",
                "＝1+1",
                "＠x"
            })
    void whatAProgramMightTakeForAFormulaIsMarkedAsText(String text) {
        assertThat(Guard.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "पति-पत्नी", "1=1", "a@b", "9876543210", "'=1", "~~=1~~", "\ud83d\ude00=1"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Guard.guarded(text)).isEqualTo(text);
    }
}
