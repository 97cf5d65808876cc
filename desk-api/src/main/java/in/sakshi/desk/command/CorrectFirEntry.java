package in.sakshi.desk.command;

import in.sakshi.code.FirField;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Strike a wrong entry of the report through and write the right one beside it (प्रविष्टि में संशोधन करें).
 *
 * @param firId the report
 * @param field which entry
 * @param oldValue what stands there, absent if it is empty; a time as 2025-11-24T14:45:00Z
 * @param newValue what should stand there
 * @param reason why it was wrong
 * @param happened when; now, if absent
 */
public record CorrectFirEntry(
        FirId firId,
        FirField field,
        @Text(max = 300) @Nullable String oldValue,
        @Text(max = 300) @Nullable String newValue,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements FirCommand {}
