package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** The informant has the copy of the closure of the enquiry (समापन की प्रति दी गयी). */
public record PrelimClosureCopyGiven(ComplaintId complaintId, Happened happened) implements ComplaintEvent {}
