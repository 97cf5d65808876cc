package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the notice to appear was served (नोटिस 35(3) दर्ज करें).
 *
 * @param firId the report
 * @param accusedId who
 * @param happened when; now, if absent
 */
public record ServeAppearanceNotice(
        FirId firId, AccusedId accusedId, @Nullable Happened happened) implements FirCommand {}
