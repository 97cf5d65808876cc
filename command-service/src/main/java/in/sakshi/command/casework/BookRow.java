package in.sakshi.command.casework;

import in.sakshi.code.BookField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be corrected of one entry of a numbered book, as it stands now (पंजिका की पंक्ति).
 *
 * @param fields what can be corrected on it, empty or not
 * @param values what stands there; a code by its name, yes and no as true and false
 */
public record BookRow(Set<BookField> fields, Map<BookField, String> values) {

    static final BookRow EMPTY = new BookRow(Set.of(), Map.of());

    /** Whether it has such a place. */
    public boolean has(BookField field) {
        return fields.contains(field);
    }

    /** What stands there, if anything. */
    public Optional<String> value(BookField field) {
        return Optional.ofNullable(values.get(field));
    }

    BookRow with(BookField field, @Nullable Object value) {
        Set<BookField> more = EnumSet.of(field);
        more.addAll(fields);
        Map<BookField, String> changed = new EnumMap<>(BookField.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value.toString());
        }
        return new BookRow(Collections.unmodifiableSet(more), Collections.unmodifiableMap(changed));
    }
}
