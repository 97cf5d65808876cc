package in.sakshi.complaint;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.fact.Happened;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or called her after the disposal (फॉलोअप).
 *
 * @param followUp which of the planned follow-ups, from 1
 * @param helpNeeded what help she needs
 * @param nextOn when she is seen next, where that was agreed
 * @param number in the book of follow-ups
 */
public record FollowUpDone(
        ComplaintId complaintId,
        int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Nullable String remark,
        @Nullable String helpNeeded,
        @Nullable LocalDate nextOn,
        @Nullable EntryNumber number,
        Happened happened)
        implements ComplaintEvent, BookEntry {

    @Override
    public String book() {
        return RegisterId.FOLLOW_UP;
    }

    @Override
    public FollowUpDone numbered(EntryNumber given) {
        return new FollowUpDone(complaintId, followUp, means, outcome, remark, helpNeeded, nextOn, given, happened);
    }
}
