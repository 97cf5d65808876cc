package in.sakshi.command.obligation;

import in.sakshi.code.RuleClass;
import java.time.Duration;
import java.time.Instant;

/** Which ladder a duty climbs: how much it weighs, and how much time it leaves. */
public enum LadderKind {
    /** Set by statute, to be done within a day: whoever learns of it after the time cannot help any more. */
    STATUTE_HOURS,
    /** Set by statute, to be done within a week or so. */
    STATUTE_WEEK,
    /** Set by statute, with weeks or months to do it. */
    STATUTE_DAYS,
    /** Everything else that is to be done within two hours: two days later nobody need be told any more. */
    ORDINARY_HOURS,
    /** Everything else. */
    ORDINARY;

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_WEEK = Duration.ofDays(8);

    /** The ladder of a duty of that class whose time runs from {@code start} to {@code due}. */
    public static LadderKind of(RuleClass ruleClass, Instant start, Instant due) {
        Duration time = Duration.between(start, due);
        if (ruleClass != RuleClass.S_HARD) {
            return time.compareTo(TWO_HOURS) <= 0 ? ORDINARY_HOURS : ORDINARY;
        }
        if (time.compareTo(A_DAY) <= 0) {
            return STATUTE_HOURS;
        }
        return time.compareTo(A_WEEK) <= 0 ? STATUTE_WEEK : STATUTE_DAYS;
    }
}
