package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** From now on the case is a sensitive one, whatever its category (संवेदनशील घोषित). */
public record SensitivityRaised(ComplaintId complaintId, String reason, Happened happened) implements ComplaintEvent {}
