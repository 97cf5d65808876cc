package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * A superintendent or deputy allowed that the information be enquired into before it is registered (प्रारम्भिक जांच की अनुमति).
 *
 * @param permittedBy who allowed it
 * @param orderNumber of the order
 */
public record PrelimEnquiryPermitted(
        ComplaintId complaintId, OfficerId permittedBy, String orderNumber, Happened happened)
        implements ComplaintEvent {}
