package in.sakshi.web.form;

import in.sakshi.casework.CaseId;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.permission.Task;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import in.sakshi.fir.FirId;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an officer so that a command can be sent (प्रपत्र): one field for each component of its record, in the order in
 * which the record has them.
 *
 * @param command its name
 */
public record CommandForm(String command, List<Field> fields) {

    /** The complaint in which another goes on: the only place that names a case on whose page one is not. */
    private static final String ANOTHER = "into";

    private static final Map<Class<?>, CommandForm> MADE = new ConcurrentHashMap<>();

    private static final Map<Class<?>, FieldKind> KINDS = Map.ofEntries(
            Map.entry(LocalDate.class, FieldKind.DAY),
            Map.entry(Instant.class, FieldKind.MOMENT),
            Map.entry(boolean.class, FieldKind.YES_NO),
            Map.entry(Boolean.class, FieldKind.YES_NO),
            Map.entry(int.class, FieldKind.NUMBER),
            Map.entry(Integer.class, FieldKind.NUMBER),
            Map.entry(String.class, FieldKind.TEXT),
            Map.entry(CaseId.class, FieldKind.ANY_CASE),
            Map.entry(ComplaintId.class, FieldKind.CASE),
            Map.entry(FirId.class, FieldKind.CASE),
            Map.entry(PreventiveId.class, FieldKind.CASE),
            Map.entry(OfficerId.class, FieldKind.OFFICER),
            Map.entry(StationCode.class, FieldKind.STATION),
            Map.entry(UnitPath.class, FieldKind.TEXT));

    public CommandForm {
        fields = List.copyOf(fields);
    }

    /** The form of a command. */
    public static CommandForm of(Class<? extends DeskCommand> command) {
        return MADE.computeIfAbsent(command, type -> new CommandForm(type.getSimpleName(), fields(type, "", true)));
    }

    /** The form of the command of that name, if there is one. */
    public static Optional<CommandForm> named(String command) {
        return Task.of(command).stream()
                .flatMap(task -> task.commands().stream())
                .filter(type -> type.getSimpleName().equals(command))
                .map(type -> of(type.asSubclass(DeskCommand.class)))
                .findFirst();
    }

    /** Whether something begins with the command that is a case of its own. */
    public boolean begins() {
        return fields.get(0).kind() == FieldKind.FRESH;
    }

    /** Whether a field of that kind is in the form. */
    public boolean asksFor(FieldKind kind) {
        return fields.stream().anyMatch(field -> field.kind() == kind);
    }

    /** The field at that place, if the form has it. */
    public @Nullable Field find(String name) {
        return find(fields, name);
    }

    /**
     * The field at that place.
     *
     * @throws IllegalArgumentException if the form has none there
     */
    public Field field(String name) {
        Field field = find(name);
        if (field == null) {
            throw new IllegalArgumentException(command + ": no field " + name + " (expected: one of its record)");
        }
        return field;
    }

    private static @Nullable Field find(List<Field> fields, String name) {
        for (Field field : fields) {
            Field found = field.name().equals(name) ? field : find(field.parts(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Field> fields(Class<?> type, String within, boolean needed) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> field(component, within, needed))
                .toList();
    }

    /** @param needed whether what it is a part of must be there */
    private static Field field(RecordComponent component, String within, boolean needed) {
        String name = within + component.getName();
        boolean required = needed && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Text text = component.getAnnotation(Text.class);
        if (text != null) {
            return plain(name, text.lines() ? FieldKind.LINES : FieldKind.TEXT, required);
        }
        if (component.isAnnotationPresent(Whole.class)) {
            return plain(name, FieldKind.NUMBER, required);
        }
        if (component.isAnnotationPresent(Fresh.class)) {
            return plain(name, FieldKind.FRESH, true);
        }
        if (name.equals(ANOTHER)) {
            return plain(name, FieldKind.OTHER_CASE, required);
        }
        return of(component.getGenericType(), name, required);
    }

    private static Field of(Type type, String name, boolean required) {
        if (type instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> each) {
            return many(each, name);
        }
        if (!(type instanceof Class<?> one)) {
            throw new IllegalStateException(type + ": no form can ask for that (expected: what a body can hold)");
        }
        if (one.isEnum()) {
            return choice(one, name, FieldKind.CHOICE, required);
        }
        FieldKind kind = KINDS.get(one);
        if (kind != null) {
            return plain(name, kind, required);
        }
        return hasParts(one) ? group(one, name, required) : plain(name, FieldKind.NAMED, required);
    }

    private static Field many(Class<?> each, String name) {
        if (each.isEnum()) {
            return choice(each, name, FieldKind.CHOICES, false);
        }
        return hasParts(each)
                ? new Field(name, word(name), FieldKind.GROUPS, false, List.of(), fields(each, name + "[].", false))
                : plain(name, FieldKind.ALL_NAMED, false);
    }

    /** A number of a book is one thing to a person, though a body names it by its parts. */
    private static boolean hasParts(Class<?> type) {
        return type != EntryNumber.class && (type == Happened.class || type.getRecordComponents().length > 1);
    }

    private static Field group(Class<?> type, String name, boolean required) {
        return new Field(name, word(name), FieldKind.GROUP, required, List.of(), fields(type, name + ".", required));
    }

    private static Field choice(Class<?> codes, String name, FieldKind kind, boolean required) {
        List<Enum<?>> all = Arrays.stream(codes.getEnumConstants())
                .<Enum<?>>map(code -> (Enum<?>) code)
                .toList();
        return new Field(name, word(name), kind, required, all, List.of());
    }

    private static Field plain(String name, FieldKind kind, boolean required) {
        return new Field(name, word(name), kind, required, List.of(), List.of());
    }

    private static String word(String name) {
        return "field." + name.substring(name.lastIndexOf('.') + 1);
    }
}
