package in.sakshi.desk.command;

import in.sakshi.code.CourtMilestone;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record how far the case has come in court (न्यायालय की स्थिति दर्ज करें).
 *
 * @param firId the report
 * @param milestone how far
 * @param happened when; now, if absent
 */
public record NoteCourtMilestone(
        FirId firId,
        CourtMilestone milestone,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened) implements FirCommand {}
