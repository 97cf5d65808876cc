package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * She was found (बरामदगी).
 *
 * @param recoveredFrom where
 * @param recoveryNote how she was found, in a sentence
 */
public record VictimRecovered(
        CaseId caseId, String recoveredFrom, @Nullable String recoveryNote, Happened happened) implements CareEvent {}
