package in.sakshi.docs;

import in.sakshi.desk.refusal.Rule;
import in.sakshi.desk.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/refusals.md} from {@link Rule} and the words. */
class RefusalCatalogueTest {

    private static final Words HINDI = Words.in(Words.HINDI);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void everyRuleStandsInTheCatalogueOfRefusals() {
        new GeneratedPage("refusals.md", getClass(), page()).isFresh();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""

                # When the desk says no

                Every refusal has a rule with a name. The door answers it with 422 and `"rule"`; the person reads the sentence.
                Where it says `{0}`, what is still open, or missing, or the limit, the day or the order in force, is named. A field in brackets is the one that the rule
                speaks about; without one it speaks about the case as it stands. Guards are those of the life cycle.
                """);
        for (String guard : guards()) {
            page.append("\n## %s: %s (%s)\n"
                    .formatted(guard, ENGLISH.text("guard." + guard), HINDI.text("guard." + guard)));
            Arrays.stream(Rule.values())
                    .filter(rule -> rule.guard().equals(guard))
                    .forEach(rule -> page.append(entry(rule)));
        }
        return page.toString();
    }

    private static List<String> guards() {
        return Arrays.stream(Rule.values())
                .map(Rule::guard)
                .distinct()
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    private static int number(String guard) {
        return Integer.parseInt(guard.substring(1));
    }

    private static String entry(Rule rule) {
        String field = rule.field() == null ? "" : " (`" + rule.field() + "`)";
        return """

                **`%s`**%s — %s

                > %s
                >
                > %s
                """.formatted(
                        rule,
                        field,
                        Sources.docOf(rule).says(),
                        HINDI.text("refusal." + rule, "{0}"),
                        ENGLISH.text("refusal." + rule, "{0}"));
    }
}
