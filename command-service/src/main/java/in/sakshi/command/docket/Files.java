package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.preventive.PreventiveFiles;
import in.sakshi.complaint.ComplaintReceived;
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
        throw new IllegalStateException("case " + event.caseId() + " begins with "
                + event.getClass().getSimpleName() + " (expected: ComplaintReceived or PreventiveActionTaken)");
    }
}
