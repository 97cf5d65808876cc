package in.sakshi.complaint;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.fact.Happened;

/**
 * What the complaint is about is known better now; the old category stays in history (श्रेणी निर्धारित).
 *
 * @param reason what has shown it
 */
public record CategorySet(ComplaintId complaintId, ComplaintCategory category, String reason, Happened happened)
        implements ComplaintEvent {}
