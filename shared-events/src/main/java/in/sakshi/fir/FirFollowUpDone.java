package in.sakshi.fir;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.fact.Happened;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or called her while it is investigated (विवेचना के दौरान फॉलोअप).
 *
 * @param followUp which of the planned follow-ups, from 1
 * @param means by what means
 * @param outcome how she was found
 * @param helpNeeded what help she needs
 * @param number in the book of follow-ups
 */
public record FirFollowUpDone(
        FirId firId,
        int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Nullable String remark,
        @Nullable String helpNeeded,
        @Nullable EntryNumber number,
        Happened happened)
        implements FirEvent, BookEntry {

    @Override
    public String book() {
        return RegisterId.FOLLOW_UP;
    }

    @Override
    public FirFollowUpDone numbered(EntryNumber given) {
        return new FirFollowUpDone(firId, followUp, means, outcome, remark, helpNeeded, given, happened);
    }
}
