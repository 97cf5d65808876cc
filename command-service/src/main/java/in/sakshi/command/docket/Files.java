package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.complaint.ComplaintReceived;

/** Opens a file for whatever kind of case begins. */
final class Files {

    private Files() {}

    /** @throws IllegalStateException if no case begins with such an event */
    static OpenFile opened(CaseEvent event) {
        if (event instanceof ComplaintReceived received) {
            return ComplaintFiles.opened(received);
        }
        throw new IllegalStateException("case " + event.caseId() + " begins with "
                + event.getClass().getSimpleName() + " (expected: ComplaintReceived)");
    }
}
