package in.sakshi.fir;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or called her while it is investigated (विवेचना के दौरान फॉलोअप).
 *
 * @param followUp which of the planned follow-ups, from 1
 * @param means by what means
 * @param outcome how she was found
 */
public record FirFollowUpDone(
        FirId firId,
        int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Nullable String remark,
        Happened happened)
        implements FirEvent {}
