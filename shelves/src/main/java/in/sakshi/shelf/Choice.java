package in.sakshi.shelf;

import java.time.Instant;
import java.util.List;

/**
 * Which lines, and in which order: by a time, and those of the same time by their positions.
 *
 * @param conditions all of which must hold
 * @param order the time by which they are put in order
 */
public record Choice<L>(List<Condition<L>> conditions, Property<L, Instant> order) {

    public Choice {
        conditions = List.copyOf(conditions);
    }
}
