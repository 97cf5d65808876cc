package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values between two edges; none if the second does not lie behind the first. */
record Span(Edge from, Edge to) {

    // A comparison keeps to its type; each type ends where the next one in the server's order begins.
    private static final Span NUMBERS = new Span(Edge.before(Long.MIN_VALUE), Edge.before(""));
    private static final Span TEXTS = new Span(Edge.before(""), Edge.before(new Document()));
    private static final Span TIMES = new Span(Edge.before(Instant.MIN), Edge.before(MaxKey.getInstance()));

    static Span only(@Nullable Object value) {
        return new Span(Edge.before(value), Edge.after(value));
    }

    /** The values that a comparison with that one allows; absent for a type that is not kept apart here. */
    static Optional<Span> compared(String operator, Object value) {
        return ofType(value).map(type -> switch (operator) {
            case "$gt" -> new Span(Edge.after(value), type.to);
            case "$gte" -> new Span(Edge.before(value), type.to);
            case "$lt" -> new Span(type.from, Edge.before(value));
            default -> new Span(type.from, Edge.after(value));
        });
    }

    private static Optional<Span> ofType(Object value) {
        if (value instanceof Number) {
            return Optional.of(NUMBERS);
        }
        if (value instanceof String) {
            return Optional.of(TEXTS);
        }
        return value instanceof Instant ? Optional.of(TIMES) : Optional.empty();
    }

    /** The values that are in both. */
    Span and(Span other) {
        return new Span(from.compareTo(other.from) > 0 ? from : other.from, to.compareTo(other.to) < 0 ? to : other.to);
    }

    /** Whether it holds one value and no other. */
    boolean isOneValue() {
        return !from.after() && to.after() && ValueComparator.asc().compare(from.value(), to.value()) == 0;
    }
}
