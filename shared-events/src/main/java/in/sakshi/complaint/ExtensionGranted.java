package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * The complaint may take longer until it is disposed of (समय विस्तार).
 *
 * @param rule which limit holds now
 * @param grantedBy who granted it
 */
public record ExtensionGranted(
        ComplaintId complaintId, String rule, String reason, OfficerId grantedBy, Happened happened)
        implements ComplaintEvent {}
