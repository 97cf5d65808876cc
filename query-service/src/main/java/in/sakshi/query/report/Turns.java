package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.desk.query.Known;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.FurtherInvestigationConcluded;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.preventive.PreventiveConcluded;

/** What turn a case takes with an event. Pure. */
final class Turns {

    private Turns() {}

    /** The course after one more event; the same one if it changes nothing. */
    static Course after(Course course, CaseEvent event, Known now) {
        Course moved = moved(course, event, now);
        return event.caseId().kind() == CaseKind.COMPLAINT ? moved.turned(now, event) : investigated(moved, event, now);
    }

    private static Course moved(Course course, CaseEvent event, Known now) {
        if (event instanceof ComplaintAssigned assigned) {
            return course.givenTo(now, assigned.officer().officer());
        }
        if (event instanceof ComplaintTransferred offered) {
            return course.offeredTo(now, offered.to());
        }
        if (event instanceof TransferRejected) {
            return course.offeredTo(now, null);
        }
        if (event instanceof TransferAccepted accepted) {
            return course.movedTo(now, accepted.station());
        }
        if (event instanceof FirTransferred offered) {
            return course.offeredTo(now, offered.to());
        }
        return event instanceof FirTransferAccepted accepted ? course.movedTo(now, accepted.by()) : course;
    }

    private static Course investigated(Course course, CaseEvent event, Known now) {
        if (event instanceof IoAssigned assigned) {
            return course.givenTo(now, assigned.officer().officer());
        }
        if (event instanceof IoChanged changed) {
            return course.givenTo(now, changed.to().officer());
        }
        if (event instanceof EFirSigned || event instanceof FurtherInvestigationOrdered) {
            return course.open(now, true);
        }
        return event instanceof InvestigationConcluded
                        || event instanceof FurtherInvestigationConcluded
                        || event instanceof PreventiveConcluded
                ? course.open(now, false)
                : course;
    }
}
