package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record the upload to the portal of the fund (कोष पोर्टल पर अपलोड दर्ज करें).
 *
 * @param firId the report
 * @param reference number that the portal gave
 * @param happened when; now, if absent
 */
public record UploadToKosh(
        FirId firId,
        @Text(max = 60) @Nullable String reference,
        @Nullable Happened happened) implements FirCommand {}
