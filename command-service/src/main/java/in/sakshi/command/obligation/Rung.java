package in.sakshi.command.obligation;

import in.sakshi.code.Post;
import in.sakshi.fact.Kolkata;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder: who is told, and when.
 *
 * @param ladder of which ladder
 * @param to the post that is told; whoever must do it, if absent
 * @param count in what the distance is counted
 * @param amount how many hours or days after the time runs out; before it, if negative
 */
public record Rung(LadderKind ladder, @Nullable Post to, Count count, int amount) {

    /** When offices begin their day: a notice by the day is sent then, not at midnight. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** In what the distance of a rung is counted. */
    public enum Count {
        /** Not at all: when the duty comes up. */
        OPENING,
        /** Exact hours from when the time runs out. */
        HOURS,
        /** Days: the morning of that day where the time runs to the end of a day, else exact. */
        DAYS
    }

    /** When it is to be told, of a duty that came up at {@code opened} and whose time runs out at {@code due}. */
    public Instant at(Instant opened, Instant due) {
        return switch (count) {
            case OPENING -> opened;
            case HOURS -> due.plus(Duration.ofHours(amount));
            case DAYS -> days(due);
        };
    }

    private Instant days(Instant due) {
        if (amount == 0 || !due.equals(Kolkata.endOf(Kolkata.dateAt(due)))) {
            return due.plus(Duration.ofDays(amount));
        }
        return Kolkata.dateAt(due)
                .plusDays(amount)
                .atTime(MORNING)
                .atZone(Kolkata.ZONE)
                .toInstant();
    }

    /** How the rung is called in the ids of notices, e.g. {@code SHO-4h}. */
    public String name() {
        String who = to == null ? "OWNER" : to.name();
        return switch (count) {
            case OPENING -> who + "-opening";
            case HOURS -> who + "%+dh".formatted(amount);
            case DAYS -> who + "%+dd".formatted(amount);
        };
    }
}
