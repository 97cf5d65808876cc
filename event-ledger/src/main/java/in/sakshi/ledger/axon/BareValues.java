package in.sakshi.ledger.axon;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes records of one component as that component alone: an id is {@code "6f1c…"} and not {@code {"value":"6f1c…"}}. So
 * the domain's value types need not know Jackson.
 */
public final class BareValues extends SimpleModule {

    private final List<Class<? extends Record>> types = new ArrayList<>();

    private BareValues() {
        super("bare-values");
    }

    /**
     * A module for the given value types.
     *
     * @param types records with exactly one component each
     */
    @SafeVarargs
    public static BareValues of(Class<? extends Record>... types) {
        BareValues module = new BareValues();
        for (Class<? extends Record> type : types) {
            module.add(type);
        }
        return module;
    }

    /** Its types, for Jackson takes modules of the same id for one and the same and forgets all but the last. */
    @Override
    public Object getRegistrationId() {
        return types;
    }

    private <T extends Record> void add(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException(
                    "bare value: " + type.getName() + " has " + components.length + " components (expected: one)");
        }
        types.add(type);
        addSerializer(type, new Writer<T>(components[0]));
        addDeserializer(type, new Reader<>(type, components[0]));
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

        private Reader(Class<T> type, RecordComponent component) {
            this.component = component;
            try {
                this.constructor = type.getDeclaredConstructor(component.getType());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has its canonical constructor, this one does not", e);
            }
            constructor.setAccessible(true);
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            Object bare = context.readValue(json, component.getType());
            try {
                return constructor.newInstance(bare);
            } catch (ReflectiveOperationException e) {
                return handledType().cast(context.handleInstantiationProblem(handledType(), bare, e.getCause()));
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<T> handledType() {
            return constructor.getDeclaringClass();
        }
    }
}
