package in.sakshi.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record as a Markdown table: name, type, meaning. */
final class FieldTable {

    private FieldTable() {}

    static String of(Class<?> type) {
        Map<String, String> meanings = Sources.docOf(type).params();
        StringBuilder table = new StringBuilder("| field | type | meaning |\n| --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String missing = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
            String meaning = meanings.getOrDefault(name, meaningOf(held(component)));
            table.append("| `%s`%s | %s | %s |\n".formatted(name, missing, linked(component), meaning));
        }
        return table.toString();
    }

    /** The type of a component, or of what it is a set of. */
    static Class<?> held(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type);
    }

    private static String meaningOf(Class<?> type) {
        return type.isEnum() ? Sources.docOf(type).says() : "";
    }

    private static String linked(RecordComponent component) {
        Class<?> one = held(component);
        String many = component.getType() == one ? "" : component.getType().getSimpleName() + " of ";
        return one.getName().startsWith("in.sakshi.")
                ? "%s[%s](../%s)".formatted(many, one.getSimpleName(), Sources.pathOf(one))
                : many + one.getSimpleName();
    }
}
