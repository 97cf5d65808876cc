package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or called her after the disposal (फॉलोअप).
 *
 * @param followUp which of the planned follow-ups, from 1
 */
public record FollowUpDone(
        ComplaintId complaintId,
        int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Nullable String remark,
        Happened happened)
        implements ComplaintEvent {}
