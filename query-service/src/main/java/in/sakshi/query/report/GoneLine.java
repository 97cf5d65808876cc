package in.sakshi.query.report;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Line;
import in.sakshi.query.pendency.Moment;
import in.sakshi.register.EntryNumber;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.Recorded;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;

/**
 * A case that cannot be counted any more, as one station sees it (नष्ट): all that is known is from when to when it went on.
 *
 * @param id {@code <case>/<station>}
 * @param number in its book
 * @param station one that had it
 * @param begun when it began
 * @param endedAt when it ended
 */
record GoneLine(
        String id, long position, CaseId caseId, EntryNumber number, StationCode station, Known begun, Instant endedAt)
        implements Line {

    /** A line for each station that had the case. */
    static List<GoneLine> of(RecordDestroyed event, Recorded recorded) {
        Known begun = new Known(
                event.entries().get(0).happenedAt(), event.entries().get(0).enteredAt());
        return event.stations().stream()
                .map(station -> new GoneLine(
                        event.caseId() + "/" + station,
                        recorded.position(),
                        event.caseId(),
                        event.entries().get(0).number(),
                        station,
                        begun,
                        event.endedAt()))
                .toList();
    }

    /** Whether it began in that stretch at the station of the line, as far as that counts at that moment. */
    boolean beganIn(Span span, Moment moment) {
        return number.register().station().equals(station)
                && span.holds(begun.happenedAt())
                && begun.holdsAt(moment.at(), moment.reading());
    }
}
