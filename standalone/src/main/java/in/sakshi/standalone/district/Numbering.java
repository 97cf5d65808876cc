package in.sakshi.standalone.district;

import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.demo.DemoStep;
import in.sakshi.standalone.demo.NumberedStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives the numbers that the station's own books give, in the order in which they are given: of reports by the year, of the
 * general diary by the day (अपराध संख्या, रपट संख्या).
 */
final class Numbering {

    private static final int OTHER_ENTRIES_OF_A_MORNING = 11;

    private final Map<String, Integer> given = new HashMap<>();

    private Numbering() {}

    static void number(List<NumberedStep> inOrder) {
        Numbering numbering = new Numbering();
        inOrder.forEach(each -> numbering.number(each.step()));
    }

    private void number(DemoStep step) {
        ObjectNode body = (ObjectNode) step.body();
        LocalDate day = Kolkata.dateAt(step.at());
        // An officer serves at one station, whose books these are.
        String station = step.by().substring(0, step.by().length() - 1);
        if (step.command().equals("RegisterFir")) {
            int number = next(station + " reports " + day.getYear());
            body.put("firNumber", String.format(Locale.ROOT, "%04d/%d", number, day.getYear()));
        } else if (step.command().equals("EnterGdNumber")) {
            int number = OTHER_ENTRIES_OF_A_MORNING + next(station + " diary " + day);
            body.put("gdNumber", String.format(Locale.ROOT, "%03d", number));
        }
    }

    private int next(String book) {
        return given.merge(book, 1, Integer::sum);
    }
}
