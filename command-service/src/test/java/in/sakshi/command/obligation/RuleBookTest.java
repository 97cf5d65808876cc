package in.sakshi.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path RULES_OF_A_CASE = Path.of("src/main/java/in/sakshi/command/complaint");
    private static final Pattern RULE_ID = Pattern.compile("\"(D-[0-9]+[A-Z0-9-]*)\"");

    @Test
    void everyRuleThatACaseNamesStandsInTheBookAndNoOther() throws IOException {
        assertThat(idsInTheBook()).isEqualTo(idsInTheCode());
    }

    @Test
    void everyLimitIsWhole() {
        assertThat(PackagedRules.limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.id()).matches("D-[0-9]{2}(-[0-9]+|-SENSITIVE)?");
            assertThat(limit.amount()).isPositive();
            assertThat(limit.authority()).isNotBlank();
            assertThat(limit.clock()).isNotNull();
            assertThat(limit.ruleClass()).isNotNull();
        });
    }

    @Test
    void everyLimitSaysHowSureItsSourceIs() {
        assertThat(PackagedRules.limits())
                .extracting(TimeLimit::source)
                .allMatch(Set.of("seed", "found source", "unverified", "default")::contains);
    }

    @Test
    void theNumberInAnIdIsItsAmount() {
        assertThat(PackagedRules.limits())
                .filteredOn(limit -> limit.id().matches("D-8[16]-[0-9]+"))
                .hasSize(10)
                .allSatisfy(limit -> assertThat(limit.id()).endsWith("-" + limit.amount()));
    }

    @Test
    void aRuleThatTheBookDoesNotHaveIsNamed() {
        assertThat(PackagedRules.BOOK.limit("D-85").amount()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackagedRules.BOOK.limit("D-00"))
                .withMessageContaining("D-00")
                .withMessageContaining("D-85");
    }

    @Test
    void noRuleStandsTwice() {
        TimeLimit limit = PackagedRules.BOOK.limit("D-85");
        assertThatIllegalStateException().isThrownBy(() -> new RuleBook(List.of(limit, limit)));
    }

    private static Set<String> idsInTheBook() {
        return PackagedRules.limits().stream().map(TimeLimit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> idsInTheCode() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> sources = Files.list(RULES_OF_A_CASE)) {
            for (Path source : sources.toList()) {
                RULE_ID.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(ids::add);
            }
        }
        return ids;
    }
}
