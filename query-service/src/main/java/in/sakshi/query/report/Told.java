package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Reading;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.report.FactLine.Detail;
import in.sakshi.query.report.FactLine.Said;
import in.sakshi.query.report.FactLine.Whose;
import in.sakshi.shelf.Recorded;
import in.sakshi.station.StationCode;
import java.util.List;

/**
 * An event as it is told to whoever counts: with what is recorded beside it, and the case that it belongs to.
 *
 * @param line of the case at its first station
 */
record Told(CaseEvent event, Recorded recorded, CourseLine line) {

    /** The id of something that a case has once, or has under a name. */
    static String id(CaseId caseId, String what) {
        return caseId + "/" + what;
    }

    String id(String what) {
        return id(event.caseId(), what);
    }

    Known now() {
        return new Known(recorded.happenedAt(), recorded.recordedAt());
    }

    /** The place of the event in its case, by which it is told from any other. */
    String place() {
        return CommittedEvent.key(event.caseId().toString(), recorded.sequence());
    }

    /** A fact that the event makes each time that it happens. */
    FactLine each(FactKind kind, Detail detail) {
        return each(kind, detail, List.of());
    }

    /** The same, counted by those codes. */
    FactLine each(FactKind kind, Detail detail, List<String> codes) {
        return fact(place(), kind, detail, codes);
    }

    /** A fact under a name, counted by those codes. */
    FactLine named(String what, FactKind kind, Detail detail, List<String> codes) {
        return fact(id(what), kind, detail, codes);
    }

    private FactLine fact(String id, FactKind kind, Detail detail, List<String> codes) {
        Whose whose = new Whose(event.caseId(), line.number(), station());
        return new FactLine(id, recorded.position(), kind, whose, now(), detail, List.of(new Said(now(), codes)));
    }

    /** The station that had the case when it was recorded, even if the event is told again much later. */
    private StationCode station() {
        return line.course()
                .stationAt(new Moment(recorded.recordedAt(), Reading.RECORDED))
                .orElse(line.station());
    }
}
