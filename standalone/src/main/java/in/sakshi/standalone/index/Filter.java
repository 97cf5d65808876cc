package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the filter of a query demands of single paths. Only filters are read of which every part is known to be one that the
 * server's matcher takes; of others it depends on the documents it meets whether it refuses them, so they are left to a scan.
 */
final class Filter {

    private static final Set<String> COMPARISONS = Set.of("$gt", "$gte", "$lt", "$lte");

    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean demandsMore;

    private Filter() {}

    /** What that filter demands; absent if some of it is not understood. */
    static Optional<Filter> of(Document query) {
        Filter filter = new Filter();
        return filter.read(query) ? Optional.of(filter) : Optional.empty();
    }

    /** The values allowed at a path, if any is demanded there. */
    @Nullable
    Span on(String path) {
        return spans.get(path);
    }

    /** The value demanded at a path, if it is one and not null; an array may have it among others. */
    @Nullable
    Object value(String path) {
        return values.get(path);
    }

    /** Whether it demands nothing but the spans on so many paths. */
    boolean isAllOf(int paths) {
        return !demandsMore && spans.size() == paths;
    }

    private boolean read(Document query) {
        return query.entrySet().stream().allMatch(part -> read(part.getKey(), part.getValue()));
    }

    private boolean read(String key, @Nullable Object demanded) {
        return switch (key) {
            case "$and" -> isListOf(Document.class, demanded, this::read);
            case "$or", "$nor" -> more(isListOf(Document.class, demanded, part -> new Filter().read(part)));
            default -> Path.isPlain(key) && readAt(key, demanded);
        };
    }

    private boolean readAt(String path, @Nullable Object demanded) {
        if (demanded instanceof Document operators) {
            return !operators.isEmpty()
                    && operators.entrySet().stream().allMatch(each -> operator(path, each.getKey(), each.getValue()));
        }
        return equal(path, demanded);
    }

    private boolean operator(String path, String operator, @Nullable Object value) {
        if (COMPARISONS.contains(operator)) {
            return Value.isPlain(value)
                    && Optional.ofNullable(value)
                            .flatMap(given -> Span.compared(operator, given))
                            .map(span -> narrow(path, span))
                            .orElseGet(() -> more(true));
        }
        return switch (operator) {
            case "$eq" -> equal(path, value);
            case "$ne" -> more(Value.isPlain(value));
            case "$in", "$nin" -> more(isListOf(Object.class, value, Value::isPlain));
            case "$exists" -> more(true);
            case "$size" -> more(value instanceof Number);
            default -> false;
        };
    }

    private boolean equal(String path, @Nullable Object value) {
        if (value != null) {
            values.putIfAbsent(path, value);
        }
        return Value.isPlain(value) && narrow(path, Span.only(value));
    }

    private boolean narrow(String path, Span span) {
        spans.merge(path, span, Span::and);
        return true;
    }

    private boolean more(boolean understood) {
        demandsMore = true;
        return understood;
    }

    private static <T> boolean isListOf(Class<T> type, @Nullable Object value, Predicate<T> allowed) {
        return value instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(each -> type.isInstance(each) && allowed.test(type.cast(each)));
    }
}
