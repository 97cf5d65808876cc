package in.sakshi.command.door.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record of the values of its components. */
final class Maker {

    private final Constructor<? extends Record> constructor;

    private Maker(Constructor<? extends Record> constructor) {
        this.constructor = constructor;
    }

    static Maker of(Class<? extends Record> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new Maker(type.getDeclaredConstructor(parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + ": no canonical constructor (expected: a record)", e);
        }
    }

    /**
     * The record of those values, which are all of the right types.
     *
     * @throws IllegalArgumentException if the record itself refuses them
     */
    Object make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(name() + ": its constructor failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name() + ": not to be made (expected: a public record)", e);
        }
    }

    /** Simple name of the record. */
    String name() {
        return constructor.getDeclaringClass().getSimpleName();
    }
}
