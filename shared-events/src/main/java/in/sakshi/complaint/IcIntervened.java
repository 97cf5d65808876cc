package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * The in-charge of the centre took a hand in the matter (प्रभारी का सीधा हस्तक्षेप).
 *
 * @param guidance what was ordered or advised
 */
public record IcIntervened(ComplaintId complaintId, String guidance, Happened happened) implements ComplaintEvent {}
