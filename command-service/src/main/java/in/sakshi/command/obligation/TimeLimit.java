package in.sakshi.command.obligation;

import in.sakshi.code.RuleClass;
import java.time.Instant;

/**
 * One rule of the rule book.
 *
 * @param id e.g. {@code D-85}
 * @param clock how it is counted
 * @param amount how many hours, days or months
 * @param ruleClass what it means to miss it
 * @param authority where it comes from, in words
 * @param source how sure that is: {@code seed}, {@code found source}, {@code unverified} or {@code default}
 */
public record TimeLimit(String id, ClockKind clock, int amount, RuleClass ruleClass, String authority, String source) {

    /** The last moment that is in time when the limit begins at {@code start}. */
    public Instant dueFrom(Instant start) {
        return clock.due(start, amount);
    }
}
