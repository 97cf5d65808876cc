package in.sakshi.query.audit;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.desk.query.Concerned;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in an event whom it names: the officer assigned, the owner of a duty, the officer in whose name it was done. Of several
 * the last, as in the handing over of a duty that is who has it now.
 */
final class ForWhom {

    private ForWhom() {}

    /** Whom the event names beside the officer who recorded it, if anybody. */
    static @Nullable Concerned of(CaseEvent event, OfficerId recordedBy) {
        Concerned myself = new Concerned(recordedBy, null);
        return Stream.of(event.getClass().getRecordComponents())
                .map(component -> concerned(component, event))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .filter(concerned -> !concerned.equals(myself))
                .orElse(null);
    }

    private static @Nullable Concerned concerned(RecordComponent component, CaseEvent event) {
        Object named = read(component, event);
        if (named instanceof OfficerId officer) {
            return new Concerned(officer, null);
        }
        if (named instanceof Owner owner) {
            return new Concerned(owner.officer(), owner.post());
        }
        return named instanceof AssignedOfficer assigned ? new Concerned(assigned.officer(), assigned.post()) : null;
    }

    private static @Nullable Object read(RecordComponent component, CaseEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of " + event.getClass(), e);
        }
    }
}
