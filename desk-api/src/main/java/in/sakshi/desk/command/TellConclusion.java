package in.sakshi.desk.command;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the result was told (परिणाम की सूचना दर्ज करें).
 *
 * @param firId the report
 * @param means by what means
 * @param happened when; now, if absent
 */
public record TellConclusion(
        FirId firId, ContactMeans means, @Nullable Happened happened) implements FirCommand {}
