package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.BookField;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.register.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * Strike a wrong entry of the books of counselling, preventive action, feedback or follow-ups through and write the right one beside
 * it (पंजिका की प्रविष्टि में संशोधन करें).
 *
 * @param caseId the case
 * @param entry the number under which it stands in its book
 * @param field what of it
 * @param oldValue what stands there now, absent if it is empty; a code by its name, yes and no as true and false
 * @param newValue what should stand there
 * @param reason why it was wrong
 * @param happened when the error was noticed; now, if absent
 */
public record CorrectBookEntry(
        CaseId caseId,
        EntryNumber entry,
        BookField field,
        @Text(max = 4000, lines = true) @Nullable String oldValue,
        @Text(max = 4000, lines = true) @Nullable String newValue,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements OversightCommand {}
