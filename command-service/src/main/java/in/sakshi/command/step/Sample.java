package in.sakshi.command.step;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.step.NextStep.Named;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Kolkata;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands that nobody has sent, filled with what could stand in them in a case as it is. */
final class Sample {

    private static final UUID NOBODYS = new UUID(0, 0);
    private static final String FOLLOW_UP = "followUp";

    private final OpenFile file;
    private final Known known;
    private final Desk desk;

    Sample(OpenFile file, Known known, Desk desk) {
        this.file = file;
        this.known = known;
        this.desk = desk;
    }

    /** A command of that kind, in which that was chosen in some places and the first that fits stands in the others. */
    CaseCommand command(Class<? extends CaseCommand> kind, Map<String, Object> chosen) {
        return kind.cast(made(kind, "", chosen));
    }

    /** Between what there is a choice in commands of that kind, by the place; nothing in a place where there is nothing to choose. */
    Map<String, List<Object>> choices(Class<? extends CaseCommand> kind) {
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            List<Object> each = choices(component);
            if (each != null) {
                choices.put(component.getName(), each);
            }
        }
        return choices;
    }

    /** What the case has that can be named in commands of that kind, by the place. */
    Map<String, List<Named>> named(Class<? extends CaseCommand> kind) {
        Map<String, List<Named>> named = new LinkedHashMap<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            Class<?> among = among(component.getGenericType());
            if (component.getName().equals(FOLLOW_UP)) {
                named.put(
                        FOLLOW_UP,
                        openFollowUps().stream()
                                .map(number -> new Named(number, null, null))
                                .toList());
            } else if (canBeNamed(component, among == null ? component.getType() : among)) {
                named.put(component.getName(), things(among == null ? component.getType() : among));
            }
        }
        return named;
    }

    private @Nullable List<Object> choices(RecordComponent component) {
        Class<?> type = component.getType();
        Class<?> among = among(component.getGenericType());
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (among != null && among.isEnum()) {
            return Arrays.stream(among.getEnumConstants())
                    .<Object>map(code -> new LinkedHashSet<>(List.of(code)))
                    .toList();
        }
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (component.getName().equals(FOLLOW_UP)) {
            return openFollowUps();
        }
        return canBeNamed(component, type) && !isOptional(component) ? choicesOf(type) : null;
    }

    private static boolean canBeNamed(RecordComponent component, Class<?> type) {
        return !component.isAnnotationPresent(Fresh.class) && (type == ObligationId.class || Known.isNamed(type));
    }

    private List<Object> choicesOf(Class<?> type) {
        return things(type).stream().map(Named::id).toList();
    }

    private List<Named> things(Class<?> type) {
        return type == ObligationId.class
                ? file.obligations().open(duty -> true).stream()
                        .map(duty -> new Named(duty, null, null))
                        .toList()
                : known.of(type);
    }

    private List<Object> openFollowUps() {
        String prefix = Duty.FOLLOW_UP.id() + ":";
        return file.obligations().open(duty -> duty.value().startsWith(prefix)).stream()
                .<Object>map(duty -> Integer.valueOf(duty.value().substring(prefix.length())))
                .toList();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Class<?> among(Type type) {
        return type instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> each
                ? each
                : null;
    }

    private Object made(Class<?> type, String within, Map<String, Object> chosen) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            String place = within + component.getName();
            values[i] = chosen.containsKey(place) ? chosen.get(place) : first(component, place, chosen);
        }
        return newRecord(type, types, values);
    }

    private @Nullable Object first(RecordComponent component, String place, Map<String, Object> chosen) {
        Class<?> type = component.getType();
        Text text = component.getAnnotation(Text.class);
        Whole whole = component.getAnnotation(Whole.class);
        if (isOptional(component)) {
            return null;
        }
        if (text != null) {
            return text.example().isEmpty() ? "-" : text.example();
        }
        if (whole != null) {
            return whole.min();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return many(component, place, chosen);
        }
        return one(type, component.isAnnotationPresent(Fresh.class), place, chosen);
    }

    private Object many(RecordComponent component, String place, Map<String, Object> chosen) {
        Class<?> each = among(component.getGenericType());
        Collection<Object> values = component.getType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        if (each == ObligationId.class) {
            values.addAll(choicesOf(each));
        } else if (each != null) {
            values.add(one(each, false, place, chosen));
        }
        return values;
    }

    private Object one(Class<?> type, boolean fresh, String place, Map<String, Object> chosen) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == Instant.class) {
            return desk.now();
        }
        if (type == LocalDate.class) {
            return Kolkata.dateAt(desk.now());
        }
        if (type == OfficerId.class) {
            return desk.officer().id();
        }
        if (type == StationCode.class) {
            return file.station();
        }
        if (type == CaseId.class) {
            return file.caseId();
        }
        if (Known.isCase(type)) {
            return id(type, file.caseId().id());
        }
        if (type == ObligationId.class || Known.isNamed(type)) {
            List<Object> all = fresh ? List.of() : choicesOf(type);
            return all.isEmpty() ? nobodys(type) : all.get(0);
        }
        return made(type, place + ".", chosen);
    }

    /** Something that is in no case. */
    private Object nobodys(Class<?> type) {
        if (type == ObligationId.class) {
            return new ObligationId("-");
        }
        return type == EntryNumber.class
                ? new EntryNumber(new RegisterId(file.station(), RegisterId.HELP_DESK, 1), 0)
                : id(type, NOBODYS);
    }

    private static Object id(Class<?> type, Object value) {
        return newRecord(type, new Class<?>[] {type.getRecordComponents()[0].getType()}, new Object[] {value});
    }

    private static Object newRecord(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + ": no sample can be made (expected: a record)", e);
        }
    }
}
