package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Recorded;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.ledger.axon.ContentWithheld;
import in.sakshi.retention.DestroyedId;
import in.sakshi.retention.RecordDestroyed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
        return fileAfter(historyOf(id).toList());
    }

    /**
     * All that is recorded of a case of the unit of whoever is at the desk, to look at; others may record more meanwhile.
     *
     * @throws AggregateNotFoundException if there is none, or none of their unit
     * @throws Refusal if it was destroyed
     */
    List<Recorded> lookAtOurs(CaseId id, Desk desk) {
        Predicate<RecordDestroyed> told = remains -> remains.stations().stream().anyMatch(desk::answersFor);
        return kept(id, () -> historyOf(id).toList(), told)
                .filter(history -> !history.isEmpty())
                .flatMap(history ->
                        isOrdered(fileAfter(history)) ? refused(remains(id).orElseThrow(), told) : Optional.of(history))
                .filter(history -> fileAfter(history).concerns(desk))
                .orElseThrow(() -> new AggregateNotFoundException(
                        id.toString(), "no case of that unit (expected: one of the officer's own)"));
    }

    /** The file of a case of which that is recorded. */
    static OpenFile fileAfter(List<Recorded> history) {
        OpenFile file = Files.opened(history.get(0).event());
        for (Recorded recorded : history.subList(1, history.size())) {
            file = file.after(recorded.event());
        }
        return file;
    }

    /** All that is recorded of the case, in order. */
    Stream<Recorded> historyOf(CaseId id) {
        return events.readEvents(id.toString())
                .asStream()
                .map(message -> new Recorded((CaseEvent) message.getPayload(), message.getTimestamp()));
    }

    private Optional<RecordDestroyed> remains(CaseId id) {
        return events.readEvents(new DestroyedId(id).toString())
                .asStream()
                .<RecordDestroyed>map(message -> (RecordDestroyed) message.getPayload())
                .findFirst();
    }

    /** Whoever is not told that the case was destroyed, is told of none. */
    private Optional<Aggregate<Case>> takeUpKept(CaseId id, Predicate<RecordDestroyed> told) {
        Optional<Aggregate<Case>> taken = kept(id, () -> takeUp(id), told);
        return taken.isEmpty() || !isOrdered(taken.get().invoke(Case::file))
                ? taken
                : refused(remains(id).orElseThrow(), told);
    }

    private static boolean isOrdered(OpenFile file) {
        return file.sheet().keeping().order() != null;
    }

    private <T> Optional<T> kept(CaseId id, Supplier<T> reading, Predicate<RecordDestroyed> told) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException e) {
            if (!isWithheld(e)) {
                throw e;
            }
            return refused(remains(id).orElseThrow(() -> e), told);
        }
    }

    private static <T> Optional<T> refused(RecordDestroyed remains, Predicate<RecordDestroyed> told) {
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
