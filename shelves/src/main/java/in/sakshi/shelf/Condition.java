package in.sakshi.shelf;

import java.time.Instant;

/** What a chosen line must fulfil. */
public sealed interface Condition<L> {

    /** The property it is about. */
    Property<L, ?> property();

    /** Whether the line fulfils it. */
    boolean holds(L line);

    /** The property is exactly that. */
    record Is<L, V extends Comparable<V>>(Property<L, V> property, V wanted) implements Condition<L> {

        @Override
        public boolean holds(L line) {
            return property.value().apply(line).equals(wanted);
        }
    }

    /** The time is the first one or later, and before the second. */
    record Within<L>(Property<L, Instant> property, Instant from, Instant before) implements Condition<L> {

        @Override
        public boolean holds(L line) {
            Instant time = property.value().apply(line);
            return !time.isBefore(from) && time.isBefore(before);
        }
    }
}
