package in.sakshi.command.obligation;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.ist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule book as packaged: whether it and the rules of the case fit together. */
class RuleBookTest {

    private static final Path RULES = Path.of("src/main/java/in/sakshi/command");
    private static final Pattern RULE_ID = Pattern.compile("\"((?:D-[0-9]+|ESCORT|RETENTION)[A-Z0-9-]*)\"");
    private static final Instant BEFORE_THE_NEW_LAW = ist("2024-06-30T23:59:59");
    private static final Instant UNDER_THE_NEW_LAW = ist("2024-07-01T00:00");

    @Test
    void everyRuleThatACaseNamesStandsInTheBookAndNoOther() throws IOException {
        Set<String> named = idsInTheCode();
        assertThat(idsInTheBook()).isEqualTo(named);
    }

    @Test
    void everyLimitIsWhole() {
        assertThat(PackagedRules.limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.id()).matches("(D-[0-9]{2}|ESCORT|RETENTION)(-[0-9]+|-[A-Z]+)?");
            assertThat(limit.amount()).isPositive();
            assertThat(limit.starts()).isNotBlank();
            assertThat(limit.metBy()).isNotBlank();
            assertThat(limit.authority()).isNotBlank();
        });
    }

    @Test
    void theNumberInAnIdIsItsAmount() {
        assertThat(PackagedRules.limits())
                .filteredOn(limit -> limit.id().matches("D-[0-9]+-[0-9]+"))
                .hasSize(12)
                .allSatisfy(limit -> assertThat(limit.id()).endsWith("-" + limit.amount()));
    }

    @Test
    void aRuleThatTheBookDoesNotHaveIsNamed() {
        assertThat(PackagedRules.BOOK.limit("D-85", MONDAY).amount()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackagedRules.BOOK.limit("D-00", MONDAY))
                .withMessageContaining("D-00")
                .withMessageContaining("D-85");
    }

    @Test
    void noRuleStandsTwiceFromTheSameDay() {
        TimeLimit limit = PackagedRules.BOOK.limit("D-85", MONDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleBook(List.of(limit, limit), List.of()))
                .withMessageContaining("D-85");
    }

    @Test
    void ofEachTypeOfDisposalItSaysWhichDocumentsItNeedsAndWhyAsOurOwnDefault() {
        assertThat(PackagedRules.papers())
                .extracting(DisposalPapers::disposal)
                .containsExactlyInAnyOrder(DisposalType.values());
        assertThat(PackagedRules.papers()).allSatisfy(papers -> {
            assertThat(papers.reason()).isNotBlank();
            assertThat(papers.source()).isEqualTo(Source.DEFAULT);
        });
        assertThat(PackagedRules.BOOK.papers(DisposalType.REUNITED).anyOf())
                .containsExactly(DocumentKind.COMPROMISE, DocumentKind.COUNSELLING_NOTE);
    }

    @Test
    void aBookThatDoesNotSayWhichDocumentsADisposalNeedsIsNotFollowed() {
        RuleBook silent = new RuleBook(List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent.papers(DisposalType.FALSE))
                .withMessageContaining("FALSE");
    }

    @Test
    void whatBeganUnderTheOldLawRunsByTheOldLaw() {
        assertThat(PackagedRules.BOOK.limit("D-11", BEFORE_THE_NEW_LAW).authority())
                .startsWith("CrPC s. 164A");
        assertThat(PackagedRules.BOOK.limit("D-11", UNDER_THE_NEW_LAW).authority())
                .startsWith("BNSS s. 184");
    }

    @Test
    void whatIsOlderThanEveryVersionRunsByTheOldest() {
        assertThat(PackagedRules.BOOK.limit("D-11", ist("1999-01-01T00:00")).authority())
                .startsWith("CrPC s. 164A");
    }

    @Test
    void aDistrictMayBeStricterThanStatuteButNotLaxer() {
        assertThat(PackagedRules.BOOK.allows(order("D-11", 12))).isTrue();
        assertThat(PackagedRules.BOOK.allows(order("D-11", 25))).isFalse();
        assertThat(PackagedRules.BOOK.allows(order("D-82", 11))).isFalse();
        assertThat(PackagedRules.BOOK.allows(order("D-75", 5))).isTrue();
        assertThat(PackagedRules.BOOK.allows(order("D-75", 0))).isFalse();
    }

    @Test
    void anOrderHoldsFromItsDayOnForWhatBeginsThen() {
        RuleBook district = PackagedRules.BOOK.with(List.of(order("D-11", 12)));
        assertThat(district.limit("D-11", ist("2025-10-05T23:59:59")).amount()).isEqualTo(24);
        assertThat(district.limit("D-11", ist("2025-10-06T00:00")).amount()).isEqualTo(12);
        assertThat(district.limit("D-12", MONDAY).amount()).isEqualTo(7);
    }

    @Test
    void anOrderThatLoosensStatuteCountsForNothing() {
        RuleBook district = PackagedRules.BOOK.with(List.of(order("D-11", 48)));
        assertThat(district.limit("D-11", MONDAY).amount()).isEqualTo(24);
    }

    @Test
    void aPolicyHoldsOnlyWhereItIsOrderedAndOnlyIfThereIsSuchARule() {
        assertThat(PackagedRules.BOOK.isSwitchedOn("D-53")).isFalse();
        RuleBook ordered = PackagedRules.BOOK.where(Set.of("D-53"));
        assertThat(ordered.isSwitchedOn("D-53")).isTrue();
        assertThat(ordered.with(List.of(order("D-11", 12))).isSwitchedOn("D-53"))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackagedRules.BOOK.where(Set.of("D-00")))
                .withMessageContaining("D-00");
    }

    private static Tightening order(String rule, int amount) {
        return new Tightening(rule, amount, LocalDate.parse("2025-10-06"));
    }

    private static Set<String> idsInTheBook() {
        return PackagedRules.limits().stream().map(TimeLimit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> idsInTheCode() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(RULES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                RULE_ID.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(ids::add);
            }
        }
        return ids;
    }
}
