package in.sakshi.query.confidential;

import in.sakshi.fir.AccusedId;
import in.sakshi.shelf.LineJson;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What an event tells of, all its parts together: so is covered what registers say of it in short. */
final class EventMatters {

    private static final Map<String, Set<Matter>> KNOWN = new ConcurrentHashMap<>();

    private EventMatters() {}

    /** The matters of that event; all there are, of an event that nobody knows. */
    static Set<Matter> of(String event) {
        return KNOWN.computeIfAbsent(event, name -> {
            Class<?> type = LineJson.EVENTS.types().get(name);
            return type == null ? EnumSet.allOf(Matter.class) : of(type);
        });
    }

    private static Set<Matter> of(Class<?> type) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        for (RecordComponent component : type.getRecordComponents()) {
            Decisions.of(type, component.getName())
                    .filter(decision -> decision.form() != Form.FLAG)
                    .ifPresent(decision -> matters.addAll(decision.matters()));
            if (component.getType() == AccusedId.class) {
                // Registers name him beside what happened to him.
                matters.add(Matter.OTHER_SIDE);
            }
            if (component.getType().isRecord() && !Decisions.isOpen(component.getType())) {
                matters.addAll(of(component.getType()));
            }
        }
        return matters;
    }
}
