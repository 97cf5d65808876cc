package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Take over a complaint from another station (स्थानान्तरण स्वीकार करें).
 *
 * @param taken the duties set by statute that are taken over with it
 */
public record AcceptTransfer(
        ComplaintId complaintId,
        List<ObligationId> taken,
        @Nullable Happened happened) implements ComplaintCommand {

    public AcceptTransfer {
        taken = List.copyOf(taken);
    }
}
