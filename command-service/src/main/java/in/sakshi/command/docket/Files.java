package in.sakshi.command.docket;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.fir.FirFiles;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.fir.FirEvent;
import in.sakshi.preventive.PreventiveActionTaken;

/** Opens a file for whatever kind of case begins. */
final class Files {

    private Files() {}

    /** @throws IllegalStateException if no case begins with such an event */
    static OpenFile opened(CaseEvent event) {
        if (event instanceof ComplaintReceived received) {
            return ComplaintFiles.opened(received);
        }
        if (event instanceof PreventiveActionTaken taken) {
            return PreventiveFiles.opened(taken);
        }
        if (event instanceof FirEvent && event instanceof CaseBegun begun) {
            return FirFiles.opened(begun);
        }
        throw new IllegalStateException("case " + event.caseId() + " begins with "
                + event.getClass().getSimpleName() + " (expected: an event by which a case begins)");
    }
}
