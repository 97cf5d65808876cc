package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that progress was told (प्रगति सूचना दर्ज करें).
 *
 * @param firId the report
 * @param means by what means
 * @param happened when; now, if absent
 */
public record IntimateProgress(
        FirId firId,
        ContactMeans means,
        @Text(max = 500) @Nullable String remark,
        @Nullable Happened happened) implements FirCommand {}
