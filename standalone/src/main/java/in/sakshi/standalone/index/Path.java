package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where a value stands in a document, such as {@code by.station}. */
record Path(String text, List<String> steps) {

    static Path of(String text) {
        return new Path(text, List.of(text.split("\\.", -1)));
    }

    /** Whether it is read as what it says; a number may stand for a place in an array, and a dollar for anything. */
    static boolean isPlain(String text) {
        return Stream.of(text.split("\\.", -1))
                .noneMatch(step -> step.startsWith("$") || step.chars().allMatch(Character::isDigit));
    }

    /** The value that stands there, the array on the way there, or {@link Missing}, also instead of null. */
    Object in(Document document) {
        Object value = document;
        for (String step : steps) {
            if (!(value instanceof Document inner)) {
                return value instanceof Collection ? value : Missing.getInstance();
            }
            value = inner.get(step);
        }
        return Missing.ofNullable(value);
    }
}
