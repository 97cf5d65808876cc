package in.sakshi.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.UnitLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final UnitPath ZONE = UnitPath.STATE.at("EAST");
    private static final UnitPath RANGE = ZONE.at("DVG");
    private static final UnitPath SARYUPUR = RANGE.at("SRY");
    private static final UnitPath NEEMNAGAR = RANGE.at("NMN");
    private static final UnitPath CIRCLE = SARYUPUR.at("C1");
    private static final UnitPath RAMGARHI = CIRCLE.at("RMG");

    private static final List<Unit> UNITS = List.of(
            unit(UnitPath.STATE),
            unit(ZONE),
            unit(RANGE),
            unit(SARYUPUR),
            unit(CIRCLE),
            unit(RAMGARHI),
            unit(CIRCLE.at("BLG")),
            unit(NEEMNAGAR),
            unit(NEEMNAGAR.at("C1")),
            unit(NEEMNAGAR.at("C1").at("HRP")));

    private final UnitTree tree = UnitTree.of(UNITS);

    @Test
    void aUnitIsFoundAtItsPlace() {
        assertThat(tree.unit(RANGE)).hasValue(unit(RANGE));
        assertThat(tree.unit(ZONE.at("XYZ"))).isEmpty();
        assertThat(tree.all()).containsExactlyElementsOf(UNITS);
    }

    @Test
    void aboveAUnitIsItsChainFromTheStateDown() {
        assertThat(paths(tree.above(RAMGARHI))).containsExactly(UnitPath.STATE, ZONE, RANGE, SARYUPUR, CIRCLE);
        assertThat(tree.above(UnitPath.STATE)).isEmpty();
    }

    @Test
    void belowAUnitAreItsOwnInTheOrderInWhichTheyCame() {
        assertThat(paths(tree.below(RANGE))).containsExactly(SARYUPUR, NEEMNAGAR);
        assertThat(paths(tree.below(CIRCLE))).containsExactly(RAMGARHI, CIRCLE.at("BLG"));
        assertThat(tree.below(RAMGARHI)).isEmpty();
    }

    @Test
    void aUnitAnswersForTheStationsBelowItAndAStationForItself() {
        assertThat(tree.stationsUnder(UnitPath.STATE)).hasSize(3);
        assertThat(paths(tree.stationsUnder(SARYUPUR))).containsExactly(RAMGARHI, CIRCLE.at("BLG"));
        assertThat(paths(tree.stationsUnder(RAMGARHI))).containsExactly(RAMGARHI);
        assertThat(tree.stationsUnder(ZONE.at("XYZ"))).isEmpty();
    }

    @Test
    void aStationLiesInADistrictAndAZoneInNone() {
        assertThat(tree.districtOf(RAMGARHI)).hasValue(unit(SARYUPUR));
        assertThat(tree.districtOf(SARYUPUR)).hasValue(unit(SARYUPUR));
        assertThat(tree.districtOf(ZONE)).isEmpty();
        assertThat(tree.district("NMN")).hasValue(unit(NEEMNAGAR));
        assertThat(tree.district("DVG")).isEmpty();
    }

    @Test
    void theOrderInWhichUnitsComeDoesNotMatter() {
        List<Unit> upsideDown = new ArrayList<>(UNITS);
        Collections.reverse(upsideDown);

        assertThat(paths(UnitTree.of(upsideDown).above(RAMGARHI))).hasSize(5);
    }

    @Test
    void aUnitStandsOnce() {
        assertThat(problems(unit(ZONE))).containsExactly("unit /UP/EAST stands twice (expected: once)");
    }

    @Test
    void aUnitStandsBelowAnother() {
        assertThat(problems(unit(UnitPath.STATE.at("WEST").at("ABC"))))
                .containsExactly("unit /UP/WEST/ABC has no unit above it (expected: one at /UP/WEST)");
    }

    @Test
    void aUnitIsOfTheLevelOfItsPath() {
        assertThat(problems(new Unit(ZONE.at("SLT"), UnitLevel.DISTRICT, "सुल्तानपुर", "Sultanpur", false, null)))
                .containsExactly(
                        "unit /UP/EAST/SLT has the level DISTRICT (expected: RANGE, by the length of its path)");
    }

    @Test
    void aCommissionerHeadsADistrict() {
        assertThat(problems(new Unit(UnitPath.STATE.at("LKO"), UnitLevel.ZONE, "लखनऊ", "Lucknow", true, null)))
                .containsExactly("unit /UP/LKO is a commissionerate and a ZONE (expected: a DISTRICT)");
    }

    @Test
    void aDistrictHasACodeOfItsOwn() {
        assertThat(problems(unit(ZONE.at("ABC")), unit(ZONE.at("ABC").at("SRY"))))
                .containsExactly("unit /UP/EAST/ABC/SRY has the code of the district /UP/EAST/DVG/SRY"
                        + " (expected: a code that no other district has)");
    }

    @Test
    void aUnitHasItsNames() {
        assertThat(problems(new Unit(ZONE.at("ABC"), "", "Devgarh")))
                .containsExactly("unit /UP/EAST/ABC lacks a name (expected: one in Hindi and one in English)");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(problems(unit(RAMGARHI), unit(SARYUPUR.at("C2").at("XYZ")))).hasSize(2);
    }

    private List<String> problems(Unit... more) {
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(WrongEntries.class)
                .isThrownBy(() -> tree.with(List.of(more)))
                .satisfies(wrong -> problems.addAll(wrong.problems()))
                .satisfies(wrong -> assertThat(wrong).hasMessage(String.join("\n", wrong.problems())));
        return problems;
    }

    private static Unit unit(UnitPath path) {
        return new Unit(path, "इकाई " + path.code(), "Unit " + path.code());
    }

    private static Stream<UnitPath> paths(List<Unit> units) {
        return units.stream().map(Unit::path);
    }
}
