package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import in.sakshi.docs.GeneratedPage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/confidentiality.md} from the table and the file of decisions. */
class ConfidentialityPageTest {

    @Test
    void whoMaySeeWhatStandsOnItsPage() {
        new GeneratedPage("confidentiality.md", getClass(), """

                # Who may see what

                Whoever may ask a question is answered, but what is not for them to see of a case is covered: before anything is made of
                a line, be it a page, a file or a case, and by what is known of the case at the moment of reading.

                ## The table

                Class A: BNS 64–71 and whatever else bears the mark IDENTITY, RAPE, CHILD or TRAFFICKING in the table of sections, POCSO,
                JJ Act, ITPA, child marriage, and any case of somebody below eighteen. Class B: the marks MODESTY, ACID and CYBER, domestic
                violence, and whatever an officer declared sensitive. Class C: all other. A complaint, the report on it, preventive actions
                that arose from them and complaints joined to it are guarded as closely as the most guarded of them. The class goes up by
                itself with a category, a section or an age; it goes down only when the circle officer lowers it, and then to what category,
                sections and age say. A case of which not all could be taken in that was recorded is of class A until it is.

                ● all of it; ●L all of it, with a record of the view; L all of it to whoever opens it for a purpose, of which there is a record;
                ◐ masked; # that there is something; ○ nothing. What is marked L is masked until it is opened (/api/openings), and then as ●L to
                that officer for half an hour. Of several columns that hold for one officer the best counts; of a file the officer’s
                own and the file’s column both must allow it, and nothing is opened in it. Who serves where the case is not, and every post that is not named, sees
                nothing; an officer who inquires does so only as long as posted at a unit that has the case.

                %s
                What is of none of these matters, such as times, codes, officers, duties and steps taken, is seen by whoever may ask.

                ## Masks

                | | masked | not seen |
                | --- | --- | --- |
                | applicant | आवेदिका in class A, else initials | गोपनीय |
                | victim | पीड़िता | गोपनीय |
                | other names | initials; of her family in class A गोपनीय | गोपनीय |
                | place | गोपनीय: a program cannot tell the village from the house | गोपनीय |
                | mobile number | its last two digits | गोपनीय |
                | age | a band, where text can stand; else nothing | nothing |
                | free text, numbers of letters | गोपनीय | गोपनीय |
                | that she was used as a front | seen, without the reasons | the category reads UNKNOWN |

                ## Small numbers

                In a file of the monthly form of one station, numbers from one to four that count class A alone (its categories and sections,
                medical examinations, reports on them and children before the committee) read <5, without their percent, marks and ages. Who does
                the work sees them as they are; above a station nobody is known by them. A page is not for handing on.

                ## What is decided of each part

                Every component of what is answered and of every event, as a history shows events whole. Ids, times, truths and codes tell of
                nobody unless they stand here. A part without a decision is shown to nobody, and the build fails.

                %s""".formatted(table(), decisions())).isFresh();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| | class | "
                + Arrays.stream(Viewer.values()).map(Viewer::title).collect(Collectors.joining(" | "))
                + " |\n| --- | --- "
                + "| --- ".repeat(Viewer.values().length) + "|\n");
        for (Matter matter : Matter.values()) {
            for (CaseClass caseClass : CaseClass.values()) {
                table.append("| %s | %s | ".formatted(name(matter), caseClass))
                        .append(Arrays.stream(Viewer.values())
                                .map(viewer ->
                                        Matrix.sight(matter, caseClass, viewer).sign())
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n");
            }
        }
        return table.toString();
    }

    private static String decisions() {
        Map<String, Map<String, String>> byType = new TreeMap<>();
        Decisions.all().forEach((part, decision) -> {
            int dot = part.indexOf('.');
            byType.computeIfAbsent(said(decision), said -> new TreeMap<>())
                    .merge(part.substring(0, dot), part.substring(dot + 1), (one, other) -> one + ", " + other);
        });
        StringBuilder said = new StringBuilder();
        byType.forEach((decision, parts) -> {
            said.append("### ").append(decision).append("\n\n");
            parts.forEach((type, names) ->
                    said.append("- ").append(type).append(": ").append(names).append('\n'));
            said.append('\n');
        });
        return said.toString().stripTrailing() + "\n";
    }

    private static String said(Decision decision) {
        String form = decision.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return decision.matters().isEmpty()
                ? "tells of nobody: " + form
                : decision.matters().stream().map(ConfidentialityPageTest::name).collect(Collectors.joining(", "))
                        + ": "
                        + form;
    }

    private static String name(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
