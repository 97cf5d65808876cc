package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.FollowUpOutcome;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record a follow-up while it is investigated (अभियोग का फॉलोअप दर्ज करें).
 *
 * @param firId the report
 * @param followUp which of the planned follow-ups, from 1
 * @param means by what means
 * @param outcome how she was found
 * @param helpNeeded what help she needs
 * @param happened when; now, if absent
 */
public record DoFirFollowUp(
        FirId firId,
        @Whole(min = 1, max = 999) int followUp,
        ContactMeans means,
        FollowUpOutcome outcome,
        @Text(max = 500) @Nullable String remark,
        @Text(max = 500) @Nullable String helpNeeded,
        @Nullable Happened happened)
        implements FirCommand {}
