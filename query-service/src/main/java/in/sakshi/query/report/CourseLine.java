package in.sakshi.query.report;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.Reading;
import in.sakshi.query.pendency.DutyBooks;
import in.sakshi.query.pendency.Moment;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case as one station sees it (प्रकरण). Each station that had it, or was offered it, has its line, and all of them say the
 * same; the one of the first station stands under the case’s own id.
 *
 * @param id the case’s, or {@code <case>/<station>}
 * @param number in its book
 * @param station whose line it is
 * @param begun when it began
 */
public record CourseLine(
        String id, long position, CaseId caseId, EntryNumber number, StationCode station, Known begun, Course course)
        implements Line {

    /**
     * Until when the line may matter to its station, later than anything asked for as long as it does. What had not ended yet by
     * the one reading had not been recorded as ended either, so one time serves both.
     */
    Instant end() {
        return Stream.of(Reading.values()).anyMatch(this::mattersIn)
                ? DutyBooks.NEVER
                : course.changes()
                        .map(Known::recordedAt)
                        .max(Instant::compareTo)
                        .orElse(DutyBooks.NEVER);
    }

    private boolean mattersIn(Reading reading) {
        Moment last = new Moment(DutyBooks.NEVER, reading);
        return isInHandAt(last) || isOfferedHereAt(last);
    }

    /** Whether its station had it in hand at that moment. */
    boolean isInHandAt(Moment moment) {
        return isHereAt(moment)
                && course.standAt(moment).filter(Course.Stand::open).isPresent();
    }

    /** Whether its station had it at that moment. */
    boolean isHereAt(Moment moment) {
        return course.stationAt(moment).filter(station::equals).isPresent();
    }

    /** Whether its station was asked to take it at that moment, and had not yet. */
    boolean isOfferedHereAt(Moment moment) {
        return course.offerAt(moment)
                .filter(offer -> station.equals(offer.to()))
                .isPresent();
    }

    /** The other stations that have a line of the case. */
    List<StationCode> elsewhere() {
        return course.stations().stream()
                .filter(other -> !other.equals(station))
                .toList();
    }

    /** The line of another station. */
    CourseLine of(StationCode other) {
        return new CourseLine(idAt(other), position, caseId, number, other, begun, course);
    }

    /** Under which id another station’s line stands. */
    String idAt(StationCode other) {
        return caseId + "/" + other;
    }

    /** The same with what changed; the same line if nothing did. */
    CourseLine with(Course changed) {
        return changed.equals(course) ? this : new CourseLine(id, position, caseId, number, station, begun, changed);
    }

    /** The same after an event at that position. */
    CourseLine at(long newPosition) {
        return new CourseLine(id, newPosition, caseId, number, station, begun, course);
    }
}
