package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;

/** She could not be reached for feedback (सम्पर्क नहीं हुआ). */
public record FeedbackUnreachable(ComplaintId complaintId, ContactMeans means, Happened happened)
        implements ComplaintEvent {}
