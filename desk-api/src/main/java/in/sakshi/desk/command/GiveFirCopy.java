package in.sakshi.desk.command;

import in.sakshi.code.CopyHolder;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the free copy was given (प्रति देना दर्ज करें).
 *
 * @param firId the report
 * @param to who got it
 * @param happened when; now, if absent
 */
public record GiveFirCopy(
        FirId firId, CopyHolder to, @Nullable Happened happened) implements FirCommand {}
