package in.sakshi.command.step;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.step.NextStep.Named;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fir.FirId;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.register.EntryNumber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case has in it that a command can name, such as the referrals that were made: everything that has an id (ज्ञात वस्तुएं). */
final class Known {

    private static final Set<Class<?>> CASES = Set.of(CaseId.class, ComplaintId.class, FirId.class, PreventiveId.class);

    private final Map<Object, Named> named = new LinkedHashMap<>();

    /** Remembers whatever is named in an event for the first time. */
    void add(CaseEvent event, Instant at) {
        find(event, event, at);
    }

    /** Everything with an id of that type, in the order in which it came into the case. */
    List<Named> of(Class<?> type) {
        return named.values().stream()
                .filter(each -> type.isInstance(each.id()))
                .toList();
    }

    private void find(Object in, CaseEvent event, Instant at) {
        if (in instanceof Collection<?> many) {
            new ArrayList<>(many).forEach(each -> find(each, event, at));
        } else if (in instanceof Record each) {
            if (isNamed(each.getClass())) {
                named.putIfAbsent(each, new Named(each, event, at));
            } else {
                for (RecordComponent component : each.getClass().getRecordComponents()) {
                    Object value = value(component, each);
                    if (value != null) {
                        find(value, event, at);
                    }
                }
            }
        }
    }

    /** Whether things of that type have a place of their own in a case. A case has, too, but is what all of it is about. */
    static boolean isNamed(Class<?> type) {
        return type == EntryNumber.class || (hasNothingButAnId(type) && !isCase(type));
    }

    /** Whether that type names a case. */
    static boolean isCase(Class<?> type) {
        return CASES.contains(type);
    }

    private static boolean hasNothingButAnId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + ": not to be read (expected: a public record)", e);
        }
    }
}
