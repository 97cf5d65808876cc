package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * Nothing is open any more; the file is closed (बन्द).
 *
 * @param leftToFir whether an investigation still goes on, which is followed up in the list of reports
 */
public record ComplaintClosed(ComplaintId complaintId, boolean leftToFir, Happened happened) implements ComplaintEvent {

    /** No investigation goes on. */
    public ComplaintClosed(ComplaintId complaintId, Happened happened) {
        this(complaintId, false, happened);
    }
}
