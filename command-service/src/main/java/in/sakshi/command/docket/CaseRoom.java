package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.ledger.axon.ContentWithheld;
import in.sakshi.retention.DestroyedId;
import in.sakshi.retention.RecordDestroyed;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Where the cases lie (अभिलेख कक्ष), and who may take which up: to whoever is at a desk, a case of another unit is none, so that
 * nobody learns from an answer that it exists. What was destroyed is taken up by nobody.
 */
@Component
public class CaseRoom {

    private final Repository<Case> cases;
    private final EventStore events;

    /** Of those cases, with all that is recorded in them. */
    public CaseRoom(Repository<Case> cases, EventStore events) {
        this.cases = cases;
        this.events = events;
    }

    /**
     * The case, taken up.
     *
     * @throws AggregateNotFoundException if there is none, or none of the unit of whoever is at the desk
     * @throws Refusal if it was destroyed
     */
    Aggregate<Case> takeUp(CaseId id, Desk desk) {
        return required(takeUpOurs(id, desk), id);
    }

    /**
     * The case that was taken up.
     *
     * @throws AggregateNotFoundException if none of the unit was
     */
    static Aggregate<Case> required(Optional<Aggregate<Case>> ours, CaseId id) {
        return ours.orElseThrow(() -> new AggregateNotFoundException(
                id.toString(), "a case of another unit (expected: one of the officer's own)"));
    }

    /**
     * The case, taken up; nothing if it is none of the unit of whoever is at the desk.
     *
     * @throws AggregateNotFoundException if there is none
     * @throws Refusal if it was destroyed
     */
    Optional<Aggregate<Case>> takeUpOurs(CaseId id, Desk desk) {
        return takeUpKept(id, remains -> remains.stations().stream().anyMatch(desk::answersFor))
                .filter(taken -> taken.invoke(Case::file).concerns(desk));
    }

    /**
     * The case, taken up by somebody who may have nothing to do with it.
     *
     * @throws AggregateNotFoundException if there is none
     * @throws Refusal if it was destroyed
     */
    Aggregate<Case> takeUpAnyones(CaseId id) {
        return takeUpKept(id, remains -> true).orElseThrow();
    }

    /** The case, taken up by the service itself. */
    Aggregate<Case> takeUp(CaseId id) {
        return cases.load(id.toString());
    }

    /** Whether anything is recorded of such a case. */
    boolean isRecorded(CaseId id) {
        return events.lastSequenceNumberFor(id.toString()).isPresent();
    }

    /** Whether it was destroyed. */
    boolean isDestroyed(CaseId id) {
        return events.lastSequenceNumberFor(new DestroyedId(id).toString()).isPresent();
    }

    /** The file as it is recorded, to look at; others may record more meanwhile. */
    OpenFile lookAt(CaseId id) {
        OpenFile file = null;
        for (CaseEvent event : historyOf(id).map(Recorded::event).toList()) {
            file = file == null ? Files.opened(event) : file.after(event);
        }
        return Objects.requireNonNull(file, "case: nothing is recorded of it");
    }

    /** All that is recorded of the case, in order. */
    Stream<Recorded> historyOf(CaseId id) {
        return events.readEvents(id.toString())
                .asStream()
                .map(message -> new Recorded((CaseEvent) message.getPayload(), message.getTimestamp()));
    }

    /**
     * Something that is recorded.
     *
     * @param at when it was recorded
     */
    record Recorded(CaseEvent event, Instant at) {}

    private Optional<RecordDestroyed> remains(CaseId id) {
        return events.readEvents(new DestroyedId(id).toString())
                .asStream()
                .<RecordDestroyed>map(message -> (RecordDestroyed) message.getPayload())
                .findFirst();
    }

    /** Whoever is not told that the case was destroyed, is told of none. */
    private Optional<Aggregate<Case>> takeUpKept(CaseId id, Predicate<RecordDestroyed> told) {
        Aggregate<Case> taken;
        try {
            taken = takeUp(id);
        } catch (RuntimeException e) {
            if (!isWithheld(e)) {
                throw e;
            }
            return refused(remains(id).orElseThrow(() -> e), told);
        }
        return taken.invoke(Case::file).sheet().keeping().order() == null
                ? Optional.of(taken)
                : refused(remains(id).orElseThrow(), told);
    }

    private static Optional<Aggregate<Case>> refused(RecordDestroyed remains, Predicate<RecordDestroyed> told) {
        if (told.test(remains)) {
            throw new Refusal(Rule.RECORD_DESTROYED, remains.orderNumber());
        }
        return Optional.empty();
    }

    private static boolean isWithheld(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(ContentWithheld.class::isInstance);
    }
}
