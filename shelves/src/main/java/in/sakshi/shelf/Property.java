package in.sakshi.shelf;

import java.util.function.Function;

/**
 * A property by which lines are chosen or put in order.
 *
 * @param name under which it stands beside the line
 * @param value the same, read from a line
 * @param hidden whether it tells of a person: then a line can be looked for by it, and only whoever has the key can see what it is
 * @param <V> its type: text or time
 */
public record Property<L, V extends Comparable<V>>(String name, Function<L, V> value, boolean hidden) {

    /** One that lies in the clear: an id, a code, a time. */
    public Property(String name, Function<L, V> value) {
        this(name, value, false);
    }

    /** A text that tells of a person, and is known in whole or not at all to whoever looks for it. */
    public static <L> Property<L, String> hidden(String name, Function<L, String> value) {
        return new Property<>(name, value, true);
    }

    /** Lines of which it is exactly that. */
    public Condition<L> is(V wanted) {
        return new Condition.Is<>(this, wanted);
    }

    @Override
    public String toString() {
        return name;
    }
}
