package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.refusal.Rule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a case that chance tells.
 *
 * @param before the file before it
 * @param act what was asked, by whom
 * @param now when
 * @param events what it came to, nothing if it was refused
 * @param refusal by which rule it was refused, if it was
 */
record Turn(
        CaseFile before,
        Act act,
        Instant now,
        List<CaseEvent> events,
        @Nullable Rule refusal) {

    CaseFile after() {
        CaseFile file = before;
        for (CaseEvent event : events) {
            file = file.after(event);
        }
        return file;
    }

    /** The events of that type. */
    <E extends CaseEvent> Stream<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
