package in.sakshi.query.confidential;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a record is taken to pieces and put together again, with what is decided of each. */
final class Shape {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {

        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> canonical;

    private Shape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(each -> new Part(type, each)).toList();
        try {
            this.canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
        canonical.setAccessible(true);
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    /** The value of the component with that name. */
    @Nullable
    Object value(Object whole, String component) {
        return parts.stream()
                .filter(part -> part.name().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no " + component))
                .of(whole);
    }

    Record made(@Nullable Object[] values) {
        try {
            return (Record) canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be covered", e);
        }
    }

    /** One component. */
    static final class Part {

        private final String name;
        private final Method accessor;
        private final @Nullable Decision decision;
        private final boolean open;

        private Part(Class<?> type, RecordComponent component) {
            this.name = component.getName();
            this.accessor = component.getAccessor();
            accessor.setAccessible(true);
            this.decision = Decisions.of(type, name).orElse(null);
            this.open = Decisions.isOpen(component.getType());
        }

        String name() {
            return name;
        }

        /** What is decided; if nothing, the value’s own type decides. */
        @Nullable
        Decision decision() {
            return decision;
        }

        /** Whether there is nothing to cover, whatever the value. */
        boolean isOpen() {
            return decision == null ? open : decision.form() == Form.OPEN || decision.form() == Form.MADE;
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
        }
    }
}
