package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import java.time.LocalDate;

/**
 * One more follow-up is to be made, on a day that was set for this case (फॉलोअप नियत).
 *
 * @param followUp its number, from 1
 * @param dueOn the last day for it
 */
public record FollowUpScheduled(
        ComplaintId complaintId, int followUp, LocalDate dueOn, String reason, Happened happened)
        implements ComplaintEvent {}
