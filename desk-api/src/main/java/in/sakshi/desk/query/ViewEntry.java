package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.code.ViewKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at what, when and for what (किसने क्या देखा). Its position is one in the ledger of views, not in that of cases.
 *
 * @param by who looked
 * @param at when
 * @param what at which register or page; by its name, e.g. {@code help-desk}
 * @param caseId at which case; absent for a file of many, and where nothing was found
 * @param of of which station, unit, officer or period a file is, by ids and dates, e.g. {@code RMG-help-desk-2025}
 * @param purpose for what; absent where none need be said
 * @param reason why, in the words of whoever looked
 * @param until how long it stays open to them
 */
public record ViewEntry(
        String id,
        long position,
        ViewKind kind,
        Recorder by,
        Instant at,
        String what,
        @Nullable CaseId caseId,
        @Nullable String of,
        @Nullable Purpose purpose,
        @Nullable String reason,
        @Nullable Instant until)
        implements Line {}
