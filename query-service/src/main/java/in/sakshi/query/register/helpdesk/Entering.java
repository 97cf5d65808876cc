package in.sakshi.query.register.helpdesk;

import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.Application;
import in.sakshi.desk.query.Handling;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.shelf.Recorded;
import java.util.List;

/** How a line of the help-desk register looks when it is entered (प्रविष्टि). */
final class Entering {

    private Entering() {}

    static HelpDeskLine line(ComplaintReceived event, Recorded recorded) {
        return new HelpDeskLine(
                event.complaintId().toString(),
                recorded.position(),
                event.number(),
                application(event, recorded),
                Handling.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private static Application application(ComplaintReceived event, Recorded recorded) {
        return new Application(
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by(),
                event.source(),
                event.sourceReference(),
                event.category(),
                event.briefFacts(),
                event.complainant(),
                event.noContactReason(),
                event.respondent());
    }
}
