package in.sakshi.command.obligation;

import in.sakshi.code.ClockKind;
import in.sakshi.code.RuleClass;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One rule of the rule book, as it holds from a day on.
 *
 * @param id e.g. {@code D-85}
 * @param validFrom the first day of its validity: what began before runs by what held then
 * @param clock how it is counted
 * @param amount how many minutes, hours, days or months
 * @param ruleClass what it means to miss it
 * @param starts what sets it running, in words
 * @param metBy what meets it, in words
 * @param authority where it comes from, in words
 * @param source how sure the authority is
 * @param period how sure the amount is
 */
public record TimeLimit(
        String id,
        LocalDate validFrom,
        ClockKind clock,
        int amount,
        RuleClass ruleClass,
        String starts,
        String metBy,
        String authority,
        Source source,
        Source period) {

    /** The last moment that is in time when the limit begins at {@code start}. */
    public Instant dueFrom(Instant start) {
        return clock.due(start, amount);
    }

    /** Whether a legal officer must still confirm it before it may be shown as settled. */
    public boolean unconfirmed() {
        return source == Source.UNVERIFIED || period == Source.UNVERIFIED;
    }

    /** The same as a district ordered it. */
    TimeLimit as(Tightening order) {
        return new TimeLimit(
                id, order.validFrom(), clock, order.amount(), ruleClass, starts, metBy, authority, source, period);
    }
}
