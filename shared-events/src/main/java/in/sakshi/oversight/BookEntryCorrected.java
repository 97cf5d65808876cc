package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.code.BookField;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * A wrong entry of a numbered book was struck through and the right one written beside it (पंजिका में संशोधन). The number stays.
 *
 * @param entry the number under which it stands in its book
 * @param field what of it
 * @param oldValue what stood there, absent if it was empty; a code by its name, yes and no as true and false
 * @param newValue what stands there now
 * @param reason why it was wrong
 */
public record BookEntryCorrected(
        CaseId caseId,
        EntryNumber entry,
        BookField field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason,
        Happened happened)
        implements OversightEvent {}
