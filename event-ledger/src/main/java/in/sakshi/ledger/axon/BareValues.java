package in.sakshi.ledger.axon;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes a value as the bare text or number that it is: an id is {@code "6f1c…"} and not {@code {"value":"6f1c…"}}. A value
 * is a record whose one component is called {@code value}, so the domain's value types need not know Jackson.
 */
public final class BareValues extends SimpleModule {

    private static final String VALUE = "value";

    private final Set<Class<?>> types = new LinkedHashSet<>();

    private BareValues() {
        super("bare-values");
    }

    /** A module for all value types that occur in the given records, or in records in them. */
    public static BareValues within(Collection<Class<?>> records) {
        BareValues module = new BareValues();
        Set<Class<?>> seen = new HashSet<>();
        records.forEach(type -> module.look(type, seen));
        return module;
    }

    /** Its types, for Jackson takes modules of the same id for one and the same and forgets all but the last. */
    @Override
    public Object getRegistrationId() {
        return types;
    }

    private void look(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> look(argument, seen));
        }
        if (!(type instanceof Class<?> found) || !found.isRecord() || !seen.add(found)) {
            return;
        }
        RecordComponent[] components = found.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals(VALUE)) {
            add(found.asSubclass(Record.class), components[0]);
        }
        Stream.of(components).forEach(component -> look(component.getGenericType(), seen));
    }

    private <T extends Record> void add(Class<T> type, RecordComponent component) {
        types.add(type);
        addSerializer(type, new Writer<T>(component));
        addDeserializer(type, new Reader<>(type, component));
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final RecordComponent component;

        private Writer(RecordComponent component) {
            this.component = component;
            component.getAccessor().setAccessible(true);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                context.writeValue(json, component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Constructor<T> constructor;
        private final RecordComponent component;
        private final @Nullable ValueDeserializer<Object> bare;

        private Reader(Class<T> type, RecordComponent component) {
            try {
                this.constructor = type.getDeclaredConstructor(component.getType());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has its canonical constructor, this one does not", e);
            }
            constructor.setAccessible(true);
            this.component = component;
            this.bare = null;
        }

        private Reader(Reader<T> other, ValueDeserializer<Object> bare) {
            this.constructor = other.constructor;
            this.component = other.component;
            this.bare = bare;
        }

        /** Knows from here on how the bare value is read, and need not look that up for each. */
        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader<>(
                    this,
                    context.findContextualValueDeserializer(
                            context.constructType(component.getGenericType()), property));
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            Object value = Objects.requireNonNull(
                            bare, "Jackson gives every deserializer its context before its first use")
                    .deserialize(json, context);
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                return handledType().cast(context.handleInstantiationProblem(handledType(), value, e.getCause()));
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<T> handledType() {
            return constructor.getDeclaringClass();
        }
    }
}
