package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Name an accused, or say who an unknown one is (अभियुक्त नामजद करें).
 *
 * @param firId the report
 * @param accused who it is
 * @param happened when; now, if absent
 */
public record NameAccused(
        FirId firId, AccusedPerson accused, @Nullable Happened happened) implements FirCommand {}
