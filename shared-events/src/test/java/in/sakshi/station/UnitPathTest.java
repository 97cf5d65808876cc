package in.sakshi.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.code.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathTest {

    private static final UnitPath JAUNPUR = new UnitPath("/UP/VNS/VNS/JNP");

    @ParameterizedTest
    @CsvSource({
        "/UP, STATE",
        "/UP/VNS, ZONE",
        "/UP/VNS/VNS, RANGE",
        "/UP/VNS/VNS/JNP, DISTRICT",
        "/UP/VNS/VNS/JNP/SADAR, CIRCLE",
        "/UP/VNS/VNS/JNP/SADAR/KTW, STATION"
    })
    void theLengthSaysTheLevel(String path, UnitLevel level) {
        assertThat(new UnitPath(path).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "UP/VNS", "/UP/", "/UP/vns", "/UP/VNS/", "/MP", "/UPX", "/UP/A/B/C/D/E/F", "/UP/वा"})
    void whatIsNoPathIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitPath(path))
                .withMessageContaining("(expected: /UP and below it");
    }

    @Test
    void aUnitHoldsItselfAndAllBelowItAndNothingElse() {
        assertThat(JAUNPUR.holds(JAUNPUR)).isTrue();
        assertThat(JAUNPUR.holds(JAUNPUR.at("SADAR").at("KTW"))).isTrue();
        assertThat(JAUNPUR.holds(new UnitPath("/UP/VNS/VNS/JNPX"))).isFalse();
        assertThat(JAUNPUR.holds(UnitPath.STATE)).isFalse();
    }

    @Test
    void aPathIsTakenApartAndPutTogether() {
        assertThat(JAUNPUR.code()).isEqualTo("JNP");
        assertThat(JAUNPUR.parent()).hasValue(new UnitPath("/UP/VNS/VNS"));
        assertThat(UnitPath.STATE.at("VNS").at("VNS").at("JNP"))
                .isEqualTo(JAUNPUR)
                .hasToString("/UP/VNS/VNS/JNP");
        assertThat(UnitPath.STATE.parent()).isEmpty();
    }
}
