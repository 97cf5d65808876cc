package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.RuleClass;
import in.sakshi.obligation.ObligationId;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;

/**
 * A duty as long as it was a station’s (लंबित दायित्व). One that passes to another station goes on there on another line.
 *
 * @param id {@code <case>/<duty>}, with {@code #2} behind it on its second station; if it came up again since, with {@code ~} and
 *     a position behind it
 * @param what which duty it is
 * @param station whose it is
 * @param since since when it is on this line
 * @param course by when, by whom, until when
 * @param stations how many stations it has been at, on the line of the first one
 */
public record DutyLine(
        String id, long position, What what, StationCode station, Known since, DutyCourse course, int stations)
        implements Line {

    /**
     * What never changes of a duty.
     *
     * @param number of the case in its book
     * @param start from when its time is counted
     * @param opened when it came up, be it at another station
     */
    public record What(
            CaseId caseId,
            EntryNumber number,
            ObligationId obligation,
            RuleClass ruleClass,
            Instant start,
            Known opened) {}

    /** Whether it was open here at that moment. */
    public boolean isOpenAt(Instant moment, Reading reading) {
        return since.holdsAt(moment, reading) && !course.hasEndedAt(moment, reading);
    }

    /** The same line under another id, to make room for what came up again under its name. */
    public DutyLine under(String newId) {
        return new DutyLine(newId, position, what, station, since, course, stations);
    }

    /** The same line after an event at that position. */
    public DutyLine at(long newPosition) {
        return new DutyLine(id, newPosition, what, station, since, course, stations);
    }

    /** The same line with another course. */
    public DutyLine with(DutyCourse newCourse) {
        return new DutyLine(id, position, what, station, since, newCourse, stations);
    }

    /** The same line, and so many stations have had the duty. */
    public DutyLine passedOn(int newStations) {
        return new DutyLine(id, position, what, station, since, course, newStations);
    }
}
