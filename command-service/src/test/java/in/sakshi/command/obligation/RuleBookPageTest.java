package in.sakshi.command.obligation;

import in.sakshi.docs.GeneratedPage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/rulebook.md} from the rule book and the ladder. */
class RuleBookPageTest {

    private final StringBuilder page = new StringBuilder();

    @Test
    void everyRuleStandsOnThePageOfRules() {
        page.append("""

                # The rule book

                Every time limit that the service knows, as data: [rulebook.json](../command-service/src/main/resources/in/sakshi/command/obligation/rulebook.json).
                Where a rule stands in several versions, that one holds which was valid on the day on which the time began to run.

                A district may order a stricter limit for itself; a laxer one only where the number is our own default. The order is a
                command like any other (`TightenRule`), given by the nodal officer or a superior with the number of the signed order, and
                recorded as `RuleTightened`. It holds from tomorrow at the earliest, for what begins on its first day or later: what is
                due already keeps its time. A later order takes its place, and may go back as far as the law. The three days of D-02 are
                the giver’s and not the district’s to shorten.

                **What the page does not say:** that any of this is settled law. *Source* is where the rule was found, *number* where its
                length was: `SEED` in a circular or order that we have, `FOUND` on public pages and not in the Gazette, `UNVERIFIED` known to
                us and not found, `DEFAULT` our own number where law and orders are silent. Nothing of the last three may be relied on
                before a legal officer has confirmed it; the list at the end of the page is theirs to sign.

                | rule | limit | class | from | begins with | met by | authority | source | number |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        rules(limit -> true)
                .forEach(limit -> page.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                        .formatted(
                                limit.id(),
                                length(limit),
                                limit.ruleClass(),
                                limit.validFrom(),
                                limit.starts(),
                                limit.metBy(),
                                limit.authority(),
                                limit.source(),
                                limit.period())));
        addPapers();
        addLadder();
        addWhatIsNotInIt();
        addChecklist();
        new GeneratedPage("rulebook.md", getClass(), page.toString().replace("\r", "")).isFresh();
    }

    private void addPapers() {
        page.append("""

                ## The documents of a disposal

                A disposal is proposed once a document of its type is attached to the complaint, since it was last reopened where it was;
                nothing else waits for it. The list is data, too: [documents.json](../command-service/src/main/resources/in/sakshi/command/obligation/documents.json).

                | disposal | one of | why | source |
                | --- | --- | --- | --- |
                """);
        papers().forEach(papers -> page.append("| %s | %s | %s | %s |%n"
                .formatted(papers.disposal(), kinds(papers), papers.reason(), papers.source())));
    }

    private static String kinds(DisposalPapers papers) {
        return papers.anyOf().isEmpty()
                ? "–"
                : papers.anyOf().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static List<DisposalPapers> papers() {
        return PackagedRules.papers().stream()
                .sorted(Comparator.comparing(DisposalPapers::disposal))
                .toList();
    }

    private void addLadder() {
        page.append("""

                ## The ladder of notices

                Who is told of a duty that is not done, and when; *T* is when its time runs out, and what lies before the duty itself came up is
                left out. By days means in the morning of that day, where the time runs to the end of a day. Nothing is sent twice, and a
                notice bears the time at which it was due, however late the service came round to it.

                | ladder | who | when |
                | --- | --- | --- |
                """);
        PackagedRules.rungs()
                .forEach(rung -> page.append("| %s | %s | %s |%n"
                        .formatted(rung.ladder(), rung.to() == null ? "whoever must do it" : rung.to(), when(rung))));
    }

    private static String when(Rung rung) {
        return switch (rung.count()) {
            case OPENING -> "when it comes up";
            case HOURS -> rung.amount() == 0 ? "T" : "T %+d hours".formatted(rung.amount());
            case DAYS -> rung.amount() == 0 ? "T" : "T %+d days".formatted(rung.amount());
        };
    }

    private void addWhatIsNotInIt() {
        page.append("""

                ## What is not in it

                | rule of the list | why |
                | --- | --- |
                | D-05, D-24, D-26, D-27, D-35 | set no time: recorded as facts, checked when recorded, or told to the circle officer at once |
                | D-20, D-22 | lengths of bonds: a longer one is refused, nothing falls due |
                | D-39, D-52, D-55 | the clocks of courts and employers |
                | D-60, D-62, D-64 | stand in the book as D-82, D-85 and D-13 |
                | D-61, D-65 to D-67, D-91 to D-93, D-96 | not about a case: inspections, beats, staff |
                | D-70 | nothing records when somebody came through the door |
                | D-90 | rungs of the ladder, see above |
                | D-95 | of inquiries into negligence, which have no stream yet |
                """);
    }

    private void addChecklist() {
        page.append("""

                ## To be confirmed before anybody relies on it

                """);
        rules(limit -> limit.source() != Source.SEED || limit.period() != Source.SEED)
                .forEach(limit -> page.append("- [ ] **%s** (%s): %s — source %s, number %s%n"
                        .formatted(limit.id(), length(limit), limit.authority(), limit.source(), limit.period())));
        papers().stream()
                .filter(papers -> papers.source() != Source.SEED)
                .forEach(papers -> page.append("- [ ] **G11, %s** (%s): %s — source %s%n"
                        .formatted(papers.disposal(), documents(papers), papers.reason(), papers.source())));
    }

    private static String documents(DisposalPapers papers) {
        return papers.anyOf().isEmpty() ? "no document" : kinds(papers).replace(", ", " or ");
    }

    private static List<TimeLimit> rules(Predicate<TimeLimit> which) {
        return PackagedRules.limits().stream()
                .filter(which)
                .sorted(Comparator.comparing(TimeLimit::id).thenComparing(TimeLimit::validFrom))
                .toList();
    }

    private static String length(TimeLimit limit) {
        return limit.amount() + " " + limit.clock().name().toLowerCase(Locale.ROOT);
    }
}
