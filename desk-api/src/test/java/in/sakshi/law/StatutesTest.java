package in.sakshi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the table of sections says, compared with the lists of the statutes. */
class StatutesTest {

    @Test
    void theTwoMonthsAreForTheSectionsOfThatParagraph() {
        assertThat(marked(Act.BNS, Mark.TWO_MONTHS)).containsExactly("64", "65", "66", "67", "68", "70", "70(2)", "71");
        assertThat(marked(Act.POCSO, Mark.TWO_MONTHS)).containsExactly("10", "4", "6", "8");
    }

    @Test
    void aWomanOfficerRecordsWhatTheProvisoNames() {
        Set<String> named =
                Set.of("63", "64", "65", "66", "67", "68", "69", "70", "71", "74", "75", "76", "77", "78", "79", "124");
        assertThat(marked(Act.BNS, Mark.WOMAN).stream()
                        .map(number -> new Section(Act.BNS, number).whole().number())
                        .collect(Collectors.toSet()))
                .isEqualTo(named);
    }

    @Test
    void counsellingIsMandatoryForElopementUnderEitherCode() {
        assertThat(marked(Act.BNS, Mark.MANDATORY)).containsExactly("137(2)", "87");
        assertThat(marked(Act.IPC, Mark.MANDATORY)).containsExactly("363", "366");
    }

    @Test
    void aSubSectionThatIsNotInTheTableIsAsItsSection() {
        assertThat(Statutes.entry(section("BNS 64(1)")))
                .hasValueSatisfying(entry -> assertThat(entry.marks()).contains(Mark.RAPE));
        assertThat(Statutes.entry(section("BNS 999"))).isEmpty();
    }

    @Test
    void aPreliminaryEnquiryIsOnlyForTheBand() {
        assertThat(Statutes.allInBand(List.of(section("BNS 75(2)"), section("BNS 85"))))
                .isTrue();
        assertThat(Statutes.allInBand(List.of(section("BNS 85"), section("BNS 115(2)"))))
                .isTrue();
        assertThat(Statutes.allInBand(List.of(section("BNS 85"), section("BNS 64"))))
                .isFalse();
        assertThat(Statutes.allInBand(List.of(section("BNS 75(3)")))).isFalse();
        assertThat(Statutes.allInBand(List.of(section("BNS 115(2)")))).isFalse();
        assertThat(Statutes.allInBand(List.of())).isFalse();
    }

    @Test
    void theYearsAreThoseOfTheGravest() {
        assertThat(Statutes.mostYears(List.of(section("BNS 78(2)"), section("BNS 75(3)"), section("IT 67"))))
                .isEqualTo(5);
        assertThat(Statutes.mostYears(List.of(section("BNS 64(1)")))).isEqualTo(Entry.FOR_LIFE);
        assertThat(Statutes.mostYears(List.of())).isZero();
    }

    @Test
    void everySectionOfAnOlderCodeNamesOneOfTheNewer() {
        assertThat(Statutes.table())
                .filteredOn(entry -> entry.section().act() == Act.IPC)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Statutes.entry(section(entry.equivalent())))
                        .as(entry.section().toString())
                        .isPresent());
    }

    @Test
    void everySectionSaysWhatItIsAboutInBothLanguages() {
        assertThat(Statutes.table()).allSatisfy(entry -> {
            assertThat(entry.hindi()).isNotBlank();
            assertThat(entry.english()).isNotBlank();
        });
    }

    @Test
    void theDayOfTheOffenceDecidesTheCode() {
        assertThat(Act.penalCodeOn(LocalDate.of(2024, 6, 30))).isEqualTo(Act.IPC);
        assertThat(Act.penalCodeOn(LocalDate.of(2024, 7, 1))).isEqualTo(Act.BNS);
    }

    @Test
    void noMarkIsIdle() {
        assertThat(Arrays.stream(Mark.values()))
                .allSatisfy(mark -> assertThat(Statutes.table())
                        .anyMatch(entry -> entry.marks().contains(mark)));
    }

    private static Section section(String text) {
        String[] parts = text.split(" ", 2);
        return new Section(Act.valueOf(parts[0]), parts[1]);
    }

    private static Set<String> marked(Act act, Mark mark) {
        return Statutes.table().stream()
                .filter(entry -> entry.section().act() == act && entry.marks().contains(mark))
                .map(entry -> entry.section().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
