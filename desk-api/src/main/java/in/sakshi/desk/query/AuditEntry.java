package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded what, for whom, and when (जवाबदेही). How late it was recorded is the time between {@code happenedAt} and
 * {@code recordedAt}.
 *
 * @param id {@code <case>@<sequence>}
 * @param type what was recorded, e.g. {@code ReferralMade}
 * @param by who recorded it
 * @param concerns whom it names beside: the officer assigned, the owner of a duty, who proposed or approved
 */
public record AuditEntry(
        String id,
        long position,
        CaseId caseId,
        EntryNumber number,
        String type,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String delayReason,
        Recorder by,
        @Nullable Concerned concerns)
        implements Line {}
