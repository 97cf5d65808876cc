package in.sakshi.desk.command;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that compensation was applied for (क्षतिपूर्ति का आवेदन दर्ज करें).
 *
 * @param firId the report
 * @param head under which head
 * @param happened when; now, if absent
 */
public record ApplyForCompensation(
        FirId firId, CompensationHead head, @Nullable Happened happened) implements FirCommand {}
