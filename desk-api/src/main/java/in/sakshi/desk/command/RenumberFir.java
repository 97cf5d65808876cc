package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Enter the number that the report got here (नया मु0अ0सं0 दर्ज करें).
 *
 * @param firId the report
 * @param firNumber as printed on it
 * @param happened when; now, if absent
 */
public record RenumberFir(
        FirId firId,

        @Text(max = 20, form = "[0-9]{1,6}/[0-9]{4}", example = "0268/2025")
        String firNumber,

        @Nullable Happened happened)
        implements FirCommand {}
