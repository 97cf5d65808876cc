package in.sakshi.desk.query;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of an officer’s service, by whom and when (तैनाती की जवाबदेही).
 *
 * @param id {@code postings@<sequence>}
 * @param officer whose service
 * @param type what was recorded, e.g. {@code OfficerPosted}
 * @param rank held with the post; absent in a leave
 * @param post the post that begins or ends; absent in a leave
 * @param unit path of the unit in which; absent in a leave
 * @param from the first day, in Kolkata
 * @param to the last day of a leave; otherwise absent
 * @param standIn who does the work meanwhile, if that was said
 * @param orderNumber the number of the order on paper; absent in a leave
 * @param reason why somebody was relieved; otherwise absent
 * @param by who recorded it
 */
public record PostingEntry(
        String id,
        long position,
        OfficerId officer,
        String type,
        @Nullable Rank rank,
        @Nullable Post post,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable OfficerId standIn,
        @Nullable String orderNumber,
        @Nullable String reason,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String delayReason,
        Recorder by)
        implements Line {}
