package in.sakshi.query.report;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyEnd.How;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.obligation.Duty;
import in.sakshi.query.pendency.DutySearch;
import in.sakshi.query.pendency.Moment;
import in.sakshi.shelf.Shelves;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells in which complaints mandatory counselling is complete: every session that was due was held, and one at least (अनिवार्य काउंसलिंग). */
final class MandatoryCounselling {

    private static final List<Duty> SESSIONS =
            List.of(Duty.MANDATORY_WOMAN, Duty.MANDATORY_FAMILY, Duty.MANDATORY_INSTIGATOR);
    private static final Set<How> HELD = EnumSet.of(How.MET, How.MET_LATE);

    private final DutySearch duties;

    MandatoryCounselling(Shelves shelves) {
        this.duties = new DutySearch(shelves);
    }

    void fill(Form form, List<FactLine> flagged, Moment moment) {
        List<FactLine> meant =
                flagged.stream().filter(line -> !line.codesAt(moment).isEmpty()).toList();
        Map<String, DutyLine> sessions = duties.find(meant.stream()
                .flatMap(line -> SESSIONS.stream().map(duty -> id(line, duty)))
                .toList());
        meant.forEach(line -> form.add(
                CountLine.MANDATORY_COUNSELLING, CountedFacts.share(line, isComplete(line, sessions, moment))));
    }

    private static String id(FactLine line, Duty duty) {
        return line.whose().caseId() + "/" + duty.id();
    }

    private static boolean isComplete(FactLine line, Map<String, DutyLine> sessions, Moment moment) {
        List<DutyLine> due = SESSIONS.stream()
                .map(duty -> sessions.get(id(line, duty)))
                .filter(Objects::nonNull)
                .filter(duty -> !hasEnded(duty, Set.of(How.WAIVED), moment))
                .toList();
        return !due.isEmpty() && due.stream().allMatch(duty -> hasEnded(duty, HELD, moment));
    }

    private static boolean hasEnded(DutyLine duty, Set<How> so, Moment moment) {
        DutyEnd end = duty.course().end();
        return end != null && so.contains(end.how()) && end.when().holdsAt(moment.at(), moment.reading());
    }
}
