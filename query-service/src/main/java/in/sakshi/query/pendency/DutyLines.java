package in.sakshi.query.pendency;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.DutyCourse;
import in.sakshi.desk.query.DutyCourse.DueSince;
import in.sakshi.desk.query.DutyCourse.OwnerSince;
import in.sakshi.desk.query.DutyEnd;
import in.sakshi.desk.query.DutyEnd.How;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.DutyLine.What;
import in.sakshi.desk.query.Known;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Recorded;
import in.sakshi.station.StationCode;
import java.util.List;
import java.util.Optional;

/** What an event makes of the line of a duty. Pure. */
final class DutyLines {

    private DutyLines() {}

    /** The line of a duty on its first station. */
    static String id(CaseId caseId, ObligationId obligation) {
        return caseId + "/" + obligation;
    }

    /** The first line of the duty that an event is about; none if it is about no duty. */
    static Optional<String> idOf(Object event) {
        return event instanceof ObligationEvent duty
                ? Optional.of(id(duty.caseId(), duty.obligation()))
                : Optional.empty();
    }

    /** Its line on that many-eth station. */
    static String id(String first, int station) {
        return station == 1 ? first : first + "#" + station;
    }

    static DutyLine opened(ObligationOpened event, EntryNumber number, Recorded recorded) {
        Known now = known(recorded);
        What what = new What(event.caseId(), number, event.obligation(), event.ruleClass(), event.start(), now);
        DutyCourse course = new DutyCourse(
                List.of(new DueSince(now, event.rule(), event.dueAt())),
                List.of(new OwnerSince(now, event.owner())),
                null,
                null);
        return new DutyLine(
                id(event.caseId(), event.obligation()),
                recorded.position(),
                what,
                station(event.owner(), number),
                now,
                course,
                1);
    }

    private static StationCode station(Owner owner, EntryNumber number) {
        StationCode station = owner.station();
        return station == null ? number.register().station() : station;
    }

    /** The station to which the event takes the duty, if that is another than where it is. */
    static Optional<StationCode> movedTo(DutyLine line, ObligationEvent event) {
        return event instanceof ObligationReassigned reassigned
                ? Optional.of(station(reassigned.to(), line.what().number()))
                        .filter(station -> !station.equals(line.station()))
                : Optional.empty();
    }

    /** The line after one more event; notices change nothing on it. */
    static DutyLine after(DutyLine line, ObligationEvent event, Recorded recorded) {
        Known now = known(recorded);
        DutyCourse course = line.course();
        if (event instanceof ObligationDueChanged changed) {
            return line.with(course.and(new DueSince(now, changed.rule(), changed.to())));
        }
        if (event instanceof ObligationReassigned reassigned) {
            return line.with(course.and(new OwnerSince(now, reassigned.to())));
        }
        if (event instanceof ObligationBreached) {
            return line.with(course.breached(now));
        }
        return how(event)
                .map(how -> line.with(course.ended(new DutyEnd(how, now))))
                .orElse(line);
    }

    private static Optional<How> how(ObligationEvent event) {
        if (event instanceof ObligationMet) {
            return Optional.of(How.MET);
        }
        if (event instanceof ObligationMetLate) {
            return Optional.of(How.MET_LATE);
        }
        if (event instanceof ObligationWaived) {
            return Optional.of(How.WAIVED);
        }
        return event instanceof ObligationHandedOn ? Optional.of(How.HANDED_ON) : Optional.empty();
    }

    /** What stays on the line of a station that has passed the duty on. */
    static DutyLine leftBehind(DutyLine line, Recorded recorded) {
        return line.with(line.course().ended(new DutyEnd(How.MOVED, known(recorded))));
    }

    /** The line on which it goes on at another station, with all that was known of it. */
    static DutyLine goingOn(DutyLine line, String id, StationCode station, Recorded recorded) {
        return new DutyLine(
                id,
                recorded.position(),
                line.what(),
                station,
                known(recorded),
                line.course().ended(null),
                1);
    }

    private static Known known(Recorded recorded) {
        return new Known(recorded.happenedAt(), recorded.recordedAt());
    }
}
