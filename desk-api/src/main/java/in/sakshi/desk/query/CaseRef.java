package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.register.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * Of which case an entry of a book is (केस सं0).
 *
 * @param number its number in its own book
 * @param firNumber of the report that it is or that was registered on it, if one was by then
 */
public record CaseRef(
        CaseId caseId, EntryNumber number, @Nullable String firNumber) {}
