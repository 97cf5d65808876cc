package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** All lines that one batch of events has touched; lives as long as the batch's unit of work. */
final class Batch {

    private static final String RESOURCE = Batch.class.getName();

    private final UnitOfWork<?> work;
    private final Map<OpenLines<?>, Touched<?>> touched = new LinkedHashMap<>();

    private Batch(UnitOfWork<?> work) {
        this.work = work;
    }

    /** The batch of that unit of work. */
    static Batch of(UnitOfWork<?> work) {
        return work.getOrComputeResource(RESOURCE, first -> {
            Batch batch = new Batch(work);
            // For units of work that no interceptor sees; for the others nothing is left to write then.
            work.onPrepareCommit(done -> batch.write());
            return batch;
        });
    }

    /** What the batch has touched of those lines. */
    @SuppressWarnings("unchecked") // Each kind of lines is kept under the lines themselves.
    <L extends Line> Touched<L> touched(OpenLines<L> lines) {
        return (Touched<L>)
                touched.computeIfAbsent(lines, first -> new Touched<>(lines.kept(), lines.likely(events())));
    }

    /** Forgets what it has read of a case and would write of it on those shelves. */
    void forget(CaseId destroyed, Collection<? extends Lines<?>> lines) {
        touched.forEach((open, each) -> {
            if (lines.contains(open.kept())) {
                each.forget(destroyed);
            }
        });
    }

    /** Writes all lines that have changed, one kind after the other. */
    void write() {
        touched.values().forEach(Touched::write);
    }

    private List<DomainEventMessage<?>> events() {
        if (!(work instanceof BatchingUnitOfWork<?> batch)) {
            return List.of();
        }
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Object message : batch.getMessages()) {
            if (message instanceof DomainEventMessage<?> event) {
                events.add(event);
            }
        }
        return events;
    }
}
