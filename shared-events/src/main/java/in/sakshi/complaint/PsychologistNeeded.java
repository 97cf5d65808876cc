package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** She, or the child, needs a psychologist (मनोवैज्ञानिक की आवश्यकता). */
public record PsychologistNeeded(ComplaintId complaintId, String reason, Happened happened) implements ComplaintEvent {}
