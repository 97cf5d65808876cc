package in.sakshi.complaint;

import in.sakshi.code.ReopeningGround;
import in.sakshi.fact.Happened;

/** A disposed complaint was taken up again; the old disposal stays in history (पुनः खोला गया). */
public record ComplaintReopened(ComplaintId complaintId, ReopeningGround ground, String reason, Happened happened)
        implements ComplaintEvent {}
