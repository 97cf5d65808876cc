package in.sakshi.shelf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines, and in which order: by a time, and those of the same time by their positions.
 *
 * @param conditions all of which must hold
 * @param order the time by which they are put in order
 */
public record Choice<L>(List<Condition<L>> conditions, Property<L, Instant> order) {

    /** No register goes on after the year 9999. */
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    public Choice {
        conditions = List.copyOf(conditions);
    }

    /** The same without what lies before a time. */
    public Choice<L> from(Instant time) {
        Instant before = END;
        List<Condition<L>> narrowed = new ArrayList<>();
        for (Condition<L> condition : conditions) {
            if (condition instanceof Condition.Within<L> within
                    && within.property().equals(order)) {
                before = within.before();
            } else {
                narrowed.add(condition);
            }
        }
        narrowed.add(new Condition.Within<>(order, time, before));
        return new Choice<>(narrowed, order);
    }

    /** Whether that index leads straight to the lines, in their order: first the properties that are known, then the time. */
    boolean isServedBy(List<Property<L, ?>> index) {
        Sought<L> sought = Sought.of(conditions);
        int known = sought.known().size();
        return sought.isLedToBy(index)
                && index.size() == known + 1
                && index.get(known).equals(order);
    }

    @Override
    public String toString() {
        return Sought.of(conditions) + " in the order of " + order;
    }
}
