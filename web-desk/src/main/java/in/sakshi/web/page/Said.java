package in.sakshi.web.page;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.words.Words;
import in.sakshi.law.Act;
import in.sakshi.web.door.Shown.ShownRow;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What was said in an event, as a person reads it: fields and codes in words, days and times as they are written here. */
final class Said {

    private static final Map<String, Class<?>> EVENTS = events(CaseEvent.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type, (one, same) -> one));

    private final Words words;
    private final Written written = new Written();

    Said(Locale language) {
        this.words = Words.in(language);
    }

    /** Each thing that was said, by its name; ids that only tie events together are left out. */
    public Map<String, String> of(ShownRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        Class<?> event = EVENTS.get(row.said("type"));
        JsonNode payload = row.payload();
        if (event != null && payload != null) {
            add(said, event, payload);
        }
        return said;
    }

    /** The same on one line, without the names. */
    public String line(ShownRow row) {
        return String.join(" · ", of(row).values());
    }

    private void add(Map<String, String> said, Class<?> type, JsonNode values) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = values.path(component.getName());
            if (value.isMissingNode() || value.isNull() || isTie(component)) {
                continue;
            }
            if (component.getType().isRecord() && value.isObject()) {
                add(said, component.getType(), value);
            } else {
                String text = text(component.getGenericType(), value);
                if (!text.isEmpty()) {
                    said.merge(name(component.getName()), text, (one, other) -> one + "; " + other);
                }
            }
        }
    }

    /** What stands in columns of their own, and ids, which say nothing to anybody. */
    private static boolean isTie(RecordComponent component) {
        return component.getName().equals("happened") || component.getName().endsWith("Id");
    }

    private String name(String field) {
        return words.has("field." + field) ? words.text("field." + field) : field;
    }

    private String text(Type type, JsonNode value) {
        if (value.isArray()) {
            Type each = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(text(each, one)));
            return String.join(", ", all);
        }
        if (type instanceof Class<?> record && record.isRecord() && value.isObject()) {
            Map<String, String> parts = new LinkedHashMap<>();
            add(parts, record, value);
            return String.join(" ", parts.values());
        }
        if (value.isBoolean()) {
            return words.locale().equals(Words.HINDI)
                    ? (value.booleanValue() ? "हाँ" : "नहीं")
                    : (value.booleanValue() ? "yes" : "no");
        }
        return plain(type, value.asString(""));
    }

    private String plain(Type type, String text) {
        if (type instanceof Class<?> code && code.isEnum()) {
            return Arrays.stream(code.getEnumConstants())
                    .map(each -> (Enum<?>) each)
                    .filter(each -> each.name().equals(text))
                    .map(each -> each instanceof Act ? each.name() : words.label(each))
                    .findFirst()
                    .orElse(text);
        }
        if (type == Instant.class && text.matches("[0-9]{4}-.*Z")) {
            return written.moment(Instant.parse(text));
        }
        return type == LocalDate.class && text.matches("[0-9-]{10}") ? written.day(LocalDate.parse(text)) : text;
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Said::events) : Stream.of(type);
    }
}
