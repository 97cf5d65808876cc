package in.sakshi.desk.query;

import in.sakshi.code.ClockKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a district ordered for itself, by whom and when (जनपदीय आदेश की जवाबदेही). How late it was recorded is the time between {@code
 * happenedAt} and {@code recordedAt}.
 *
 * @param id {@code rules-<district>@<sequence>}
 * @param district code of the district
 * @param type what was recorded, e.g. {@code RuleTightened}
 * @param rule id in the rule book
 * @param clock in what the rule counts
 * @param before how many of them it was there, on that day, without the order
 * @param amount how many it is now
 * @param validFrom the first day
 * @param orderNumber the number of the order on paper
 * @param reason why, in the officer’s words
 * @param by who recorded it
 */
public record OrderEntry(
        String id,
        long position,
        String district,
        String type,
        String rule,
        ClockKind clock,
        int before,
        int amount,
        LocalDate validFrom,
        String orderNumber,
        String reason,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String delayReason,
        Recorder by)
        implements Line {}
