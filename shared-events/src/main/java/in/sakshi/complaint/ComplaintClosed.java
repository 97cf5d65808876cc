package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** Nothing is open any more; the file is closed (बन्द). */
public record ComplaintClosed(ComplaintId complaintId, Happened happened) implements ComplaintEvent {}
