package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which values an index takes: those for which the server's order is one order and agrees with its equality. In it a number
 * with a fraction beyond the integers can be equal to two that are not equal, NaN is equal to any long, and an array has many places.
 */
final class Value {

    private static final double INTEGERS = 1L << 31;

    private Value() {}

    static boolean isPlain(@Nullable Object value) {
        return Missing.isNullOrMissing(value)
                || value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Instant
                || value instanceof Boolean
                || value instanceof ObjectId
                || (value instanceof Double number && Math.abs(number) < INTEGERS);
    }
}
