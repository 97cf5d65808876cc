package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * It is the same matter as an earlier complaint and goes on there (पूर्व प्रकरण में सम्मिलित).
 *
 * @param into the complaint in which it goes on
 */
public record ComplaintMerged(ComplaintId complaintId, ComplaintId into, String reason, Happened happened)
        implements ComplaintEvent {}
