package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/** Order that a duty need not be done (दायित्व से छूट दें). */
public record WaiveObligation(
        ComplaintId complaintId,
        ObligationId obligation,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements ComplaintCommand {}
