package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the daily list of the in-charge (दैनिक सूची). What is overdue and waits for approval stands in both groups, each of
 * which is complete by itself.
 *
 * @param id the group, and what it is
 * @param group why it is on the list
 * @param number of the case in its book
 * @param obligation the duty that it is about; absent for a case that is offered to a station
 * @param owner who must act or was told; absent if that is the station it is offered to
 * @param offeredTo the station that has not taken the case yet; absent otherwise
 * @param since since when it is so
 * @param dueAt by when it is to be done, if there is such a time
 */
public record DailyItem(
        String id,
        long position,
        DailyGroup group,
        CaseId caseId,
        EntryNumber number,
        @Nullable ObligationId obligation,
        @Nullable Owner owner,
        @Nullable StationCode offeredTo,
        Instant since,
        @Nullable Instant dueAt)
        implements Line {}
