package in.sakshi.fir;

import in.sakshi.code.FirField;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A wrong entry of the report was struck through and the right one written beside it (संशोधन).
 *
 * @param field which entry
 * @param oldValue what stands there, absent if it is empty; a time as 2025-11-24T14:45:00Z
 * @param newValue what should stand there
 * @param reason why it was wrong
 */
public record FirEntryCorrected(
        FirId firId,
        FirField field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason,
        Happened happened)
        implements FirEvent {}
