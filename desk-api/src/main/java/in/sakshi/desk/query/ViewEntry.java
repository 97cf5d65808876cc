package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.code.ViewKind;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at what, when and for what (किसने क्या देखा). Its position is one in the ledger of views, not in that of cases.
 *
 * @param by who looked
 * @param at when
 * @param what at which register or page; by its name, e.g. {@code help-desk}
 * @param caseId at which case; absent for a file of many, and where nothing was found
 * @param number the number of that case; absent with the case, and where the register does not know it
 * @param of of which station, unit, officer or period a file is, by ids and dates, e.g. {@code RMG-help-desk-2025}
 * @param purpose for what; absent where none need be said, and in an opening or a search that led to a case whose record was destroyed
 * @param reason why, in the words of whoever looked; absent as that
 * @param until how long it stays open to them; absent as that
 */
public record ViewEntry(
        String id,
        long position,
        ViewKind kind,
        Recorder by,
        Instant at,
        String what,
        @Nullable CaseId caseId,
        @Nullable EntryNumber number,
        @Nullable String of,
        @Nullable Purpose purpose,
        @Nullable String reason,
        @Nullable Instant until)
        implements Line {

    /** The same with for what and why, in the words of whoever looked, and how long it stays open to them. */
    public ViewEntry said(Purpose forWhat, String why, @Nullable Instant openUntil) {
        return new ViewEntry(id, position, kind, by, at, what, caseId, number, of, forWhat, why, openUntil);
    }

    /** The same with the number of its case. */
    public ViewEntry numbered(EntryNumber ofCase) {
        return new ViewEntry(id, position, kind, by, at, what, caseId, ofCase, of, purpose, reason, until);
    }
}
