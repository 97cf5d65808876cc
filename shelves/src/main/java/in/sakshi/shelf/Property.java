package in.sakshi.shelf;

import java.util.function.Function;

/**
 * A property by which lines are chosen or put in order.
 *
 * @param name under which it stands beside the line
 * @param value the same, read from a line
 * @param <V> its type: text or time
 */
public record Property<L, V extends Comparable<V>>(String name, Function<L, V> value) {

    /** Lines of which it is exactly that. */
    public Condition<L> is(V wanted) {
        return new Condition.Is<>(this, wanted);
    }

    @Override
    public String toString() {
        return name;
    }
}
