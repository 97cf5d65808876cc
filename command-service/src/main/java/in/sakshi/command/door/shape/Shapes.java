package in.sakshi.command.door.shape;

import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which contract type has which shape. A type that has none is a mistake in the contract, and is said at start-up. */
public final class Shapes {

    /** Where a contract gives no limit, as within an id or in a list of ours. */
    private static final TextShape SHORT_TEXT = new TextShape(500, false, null, "");

    private static final Map<Class<?>, Shape> PLAIN = Map.of(
            String.class, SHORT_TEXT,
            int.class, new WholeShape(Integer.MIN_VALUE, Integer.MAX_VALUE),
            Integer.class, new WholeShape(Integer.MIN_VALUE, Integer.MAX_VALUE),
            boolean.class, new YesNoShape(),
            Boolean.class, new YesNoShape(),
            UUID.class, new UuidShape(),
            LocalDate.class, new DateShape(),
            Instant.class, new MomentShape());

    private Shapes() {}

    /** The shape of a body that becomes that record. */
    public static RecordShape of(Class<? extends Record> type) {
        List<Slot> slots =
                Arrays.stream(type.getRecordComponents()).map(Shapes::slot).toList();
        return new RecordShape(Maker.of(type), slots);
    }

    /** The shape of a body that is a list of such records. */
    public static Shape listOf(Class<? extends Record> type) {
        return ManyShape.of(of(type), false);
    }

    private static Slot slot(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Shape shape = annotated(component);
        return new Slot(component.getName(), !optional, shape == null ? shape(component.getGenericType()) : shape);
    }

    private static @Nullable Shape annotated(AnnotatedElement component) {
        Text text = component.getAnnotation(Text.class);
        if (text != null) {
            Pattern form = text.form().isEmpty() ? null : Pattern.compile(text.form());
            return new TextShape(text.max(), text.lines(), form, text.example());
        }
        Whole whole = component.getAnnotation(Whole.class);
        return whole == null ? null : new WholeShape(whole.min(), whole.max());
    }

    private static Shape shape(Type type) {
        if (type instanceof ParameterizedType many
                && (many.getRawType() == Set.class || many.getRawType() == List.class)) {
            return ManyShape.of(shape(many.getActualTypeArguments()[0]), many.getRawType() == Set.class);
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type);
        }
        if (plain.isEnum()) {
            return new CodeShape(Arrays.stream(plain.getEnumConstants())
                    .map(code -> (Enum<?>) code)
                    .toList());
        }
        return plain.isRecord() ? ofRecord(plain.asSubclass(Record.class)) : plain(plain);
    }

    private static Shape ofRecord(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                ? new BareShape(Maker.of(type), slot(components[0]).shape())
                : of(type);
    }

    private static Shape plain(Class<?> type) {
        Shape shape = PLAIN.get(type);
        if (shape == null) {
            throw unknown(type);
        }
        return shape;
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException(
                type.getTypeName() + ": no body can hold that (expected: a text, number, boolean,"
                        + " date, instant, UUID, enum or record, or a set or list of them)");
    }
}
