package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** The circle officer ordered that the case is no longer a sensitive one (संवेदनशीलता समाप्त). */
public record SensitivityLowered(ComplaintId complaintId, String reason, Happened happened) implements ComplaintEvent {}
