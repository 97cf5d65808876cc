package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyCourse.DueSince;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.PendingDuty;
import in.sakshi.obligation.Duty;

/** A duty as it stood at a moment. */
public final class PendingDuties {

    private PendingDuties() {}

    /** The duty as it stood then. */
    public static PendingDuty of(DutyLine line, Moment moment) {
        DueSince due = line.course().dueAt(moment.at(), moment.reading());
        return new PendingDuty(
                line.id(),
                line.position(),
                line.what().caseId(),
                line.what().number(),
                line.station(),
                line.what().obligation(),
                Duty.of(line.what().obligation()).pendency(),
                due.rule(),
                line.what().ruleClass(),
                line.course().ownerAt(moment.at(), moment.reading()),
                line.what().opened().happenedAt(),
                due.dueAt());
    }
}
