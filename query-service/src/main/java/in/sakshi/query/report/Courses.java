package in.sakshi.query.report;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.Known;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.FirEvent;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/** Writes how each case goes on. */
final class Courses {

    private final OpenLines<CourseLine> lines;

    Courses(OpenLines<CourseLine> lines) {
        this.lines = lines;
    }

    void on(CaseEvent event, Recorded recorded) {
        if (event instanceof CaseBegun begun) {
            lines.begin(begun(begun, recorded));
        } else if (mayChangeIt(event)) {
            String id = event.caseId().toString();
            lines.change(id, recorded, line -> after(line, event, recorded));
            CourseLine first = of(event.caseId());
            first.elsewhere().forEach(station -> change(first, station, event, recorded));
        }
    }

    /** The line of the first station. It may say more than was known at an event that comes again. */
    CourseLine of(CaseId caseId) {
        return lines.line(caseId.toString())
                .orElseThrow(() -> new IllegalStateException(
                        "case " + caseId + ": not there (expected: its first event before any other)"));
    }

    private static boolean mayChangeIt(CaseEvent event) {
        return event.caseId().kind() == CaseKind.COMPLAINT
                || event instanceof FirEvent
                || event instanceof PreventiveConcluded;
    }

    private static CourseLine begun(CaseBegun event, Recorded recorded) {
        Known now = new Known(recorded.happenedAt(), recorded.recordedAt());
        StationCode station = event.number().register().station();
        @Nullable CaseState state = event instanceof ComplaintReceived ? CaseState.RECEIVED : null;
        boolean open = !(event instanceof EFirInformationReceived);
        return new CourseLine(
                event.caseId().toString(),
                recorded.position(),
                event.caseId(),
                event.number(),
                station,
                now,
                Course.begun(now, station, new Course.Stand(now, state, open)));
    }

    private static CourseLine after(CourseLine line, CaseEvent event, Recorded recorded) {
        return line.with(Turns.after(line.course(), event, new Known(recorded.happenedAt(), recorded.recordedAt())));
    }

    /** A station that hears of the case for the first time learns all that the first one knows. */
    private void change(CourseLine first, StationCode station, CaseEvent event, Recorded recorded) {
        String id = first.idAt(station);
        if (lines.line(id).isEmpty()) {
            lines.put(first.of(station));
        } else {
            lines.change(id, recorded, line -> after(line, event, recorded));
        }
    }
}
