package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Close the file when nothing is open any more (बन्द करें).
 *
 * @param leftToFir whether its report, if one is still investigated, is followed up in the list of reports
 */
public record CloseComplaint(
        ComplaintId complaintId,
        @Nullable Boolean leftToFir,
        @Nullable Happened happened) implements ComplaintCommand {

    /** Nothing is left to a report. */
    public CloseComplaint(ComplaintId complaintId, @Nullable Happened happened) {
        this(complaintId, null, happened);
    }
}
