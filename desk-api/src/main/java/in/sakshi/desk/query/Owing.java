package in.sakshi.desk.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due in a case that a book is kept of, and what was done late (नियत तिथियां).
 *
 * @param limit by when the whole must be ended; stays when it is
 * @param open what must still be done
 * @param late what was done late, in order
 */
public record Owing(@Nullable Limit limit, List<OpenDuty> open, List<LateDuty> late) {

    /** Nothing is due. */
    public static final Owing NOTHING = new Owing(null, List.of(), List.of());

    public Owing {
        open = List.copyOf(open);
        late = List.copyOf(late);
    }

    /** The same under that limit. */
    public Owing within(Limit newLimit) {
        return new Owing(newLimit, open, late);
    }

    /** The same with those duties open. */
    public Owing withOpen(List<OpenDuty> duties) {
        return new Owing(limit, duties, late);
    }

    /** The same with one more thing done late. */
    public Owing and(LateDuty duty) {
        return new Owing(limit, open, More.of(late, duty));
    }

    /** Whether anything of it was due before that moment. */
    public boolean isOverdueAt(Instant moment) {
        return open.stream().anyMatch(duty -> moment.isAfter(duty.dueAt()));
    }
}
