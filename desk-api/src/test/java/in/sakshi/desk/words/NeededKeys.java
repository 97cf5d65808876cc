package in.sakshi.desk.words;

import in.sakshi.desk.command.DeskCommand;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.event.EventFamilies;
import in.sakshi.obligation.Duty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys that the words files must have: one for everything that the code can show to a person. */
final class NeededKeys {

    /** The main states of the life cycle, as the boards show them. */
    private static final List<String> STATES = List.of(
            "RECEIVED",
            "ASSIGNED",
            "UNDER_ASSESSMENT",
            "PRELIM_ENQUIRY",
            "COUNSELLING",
            "REFERRED",
            "FIR_TRACK",
            "DISPOSAL_PROPOSED",
            "DISPOSED",
            "FOLLOW_UP",
            "CLOSED",
            "TRANSFERRED",
            "MERGED");

    private NeededKeys() {}

    static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            keys.add("refusal." + rule);
            keys.add("guard." + rule.guard());
        }
        EventFamilies.events().forEach(event -> keys.add("event." + event.getSimpleName()));
        for (Class<?> command : commands(DeskCommand.class).toList()) {
            keys.add("command." + command.getSimpleName());
            addFields(command, keys);
        }
        CodeLists.NAMES.forEach((list, name) ->
                Arrays.stream(list.getEnumConstants()).forEach(code -> keys.add(name + "." + code.name())));
        STATES.forEach(state -> keys.add("state." + state));
        Arrays.stream(Duty.values()).forEach(duty -> keys.add("duty." + duty.key()));
        return keys;
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(NeededKeys::commands)
                : Stream.of(type);
    }

    private static void addFields(Class<?> form, Set<String> keys) {
        for (RecordComponent component : form.getRecordComponents()) {
            keys.add("field." + component.getName());
            Class<?> each = each(component);
            // A record of one component is a value written in one field, such as an id.
            if (each.isRecord() && each.getRecordComponents().length > 1) {
                addFields(each, keys);
            }
        }
    }

    /** Of a list whatever stands in it. */
    private static Class<?> each(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : component.getType();
    }
}
