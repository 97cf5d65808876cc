package in.sakshi.ledger.axon;

import com.mongodb.client.MongoCollection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.bson.Document;

/**
 * What a processing group could not handle: an event parks its case, later events of that case wait behind it, all other
 * cases go on. Only pointers are kept; the events are read again from the ledger, so nothing of a case is copied.
 *
 * <p>What ends a stream for ever waits behind nothing: what is parked of that stream can never be read again and is forgotten.
 *
 * <p>Parking the same event twice is parking it once, and the order is the ledger's, so an event that is delivered again after
 * a crash finds its place. A sequence identifier's text must identify it.
 */
public final class ParkedEvents implements SequencedDeadLetterQueue<EventMessage<?>> {

    private final String group;
    private final ParkedCollection parked;
    private final LedgerEventStorageEngine engine;
    private final StreamEnds ends;
    private final ParkingSettings settings;

    /**
     * The queue of one processing group.
     *
     * @param parked the collection, shared by all groups, in the database of the lines that they write
     * @param engine reads the events again
     * @param ends which events end a stream
     */
    public ParkedEvents(
            String group,
            MongoCollection<Document> parked,
            LedgerEventStorageEngine engine,
            StreamEnds ends,
            ParkingSettings settings) {
        this.group = group;
        this.parked = new ParkedCollection(group, parked, settings);
        this.engine = engine;
        this.ends = ends;
        this.settings = settings;
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
        if (isFull(sequenceIdentifier)) {
            throw new DeadLetterQueueOverflowException(sequenceIdentifier);
        }
        parked.add(sequenceIdentifier.toString(), ParkedLetter.of(position(letter), letter));
    }

    @Override
    public boolean enqueueIfPresent(
            Object sequenceIdentifier, Supplier<DeadLetter<? extends EventMessage<?>>> letterBuilder) {
        if (!contains(sequenceIdentifier)) {
            return false;
        }
        DeadLetter<? extends EventMessage<?>> letter = letterBuilder.get();
        if (ends.endedBy(letter.message()).isPresent()) {
            parked.removeCase(sequenceIdentifier.toString());
            return false;
        }
        if (isFull(sequenceIdentifier)) {
            throw new DeadLetterQueueOverflowException(sequenceIdentifier);
        }
        ParkedLetter pointer = ParkedLetter.of(position(letter), letter);
        // A retry may empty the case in between; then the event is to be handled and not parked behind nothing.
        return parked.addToPresent(sequenceIdentifier.toString(), pointer) || contains(sequenceIdentifier);
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        parked.remove(sequence(letter), position(letter));
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> letterUpdater) {
        DeadLetter<? extends EventMessage<?>> touched = letterUpdater.apply(letter.markTouched());
        if (!parked.touch(sequence(letter), ParkedLetter.of(position(letter), touched))) {
            throw new NoSuchDeadLetterException("position " + position(letter) + " is not parked for '" + group
                    + "' (expected: a letter of this queue)");
        }
    }

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return parked.find(sequenceIdentifier.toString()).isPresent();
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequenceIdentifier) {
        return parked.find(sequenceIdentifier.toString()).stream()
                .flatMap(this::letters)
                .toList();
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        return parked.all().stream()
                .<Iterable<DeadLetter<? extends EventMessage<?>>>>map(
                        parkedCase -> letters(parkedCase).toList())
                .toList();
    }

    @Override
    public boolean isFull(Object sequenceIdentifier) {
        return parked.find(sequenceIdentifier.toString())
                .map(parkedCase -> parkedCase.letters().size() >= settings.eventsPerCase())
                .orElseGet(() -> parked.cases() >= settings.cases());
    }

    @Override
    public long size() {
        return parked.all().stream()
                .mapToLong(parkedCase -> parkedCase.letters().size())
                .sum();
    }

    @Override
    public long sequenceSize(Object sequenceIdentifier) {
        return parked.find(sequenceIdentifier.toString())
                .map(parkedCase -> parkedCase.letters().size())
                .orElse(0);
    }

    @Override
    public long amountOfSequences() {
        return parked.cases();
    }

    @Override
    public void clear() {
        parked.removeAll();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> sequenceFilter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> processingTask) {
        List<ParkedCase> oldestFirst = parked.all().stream()
                .sorted(Comparator.comparing(
                        parkedCase -> parkedCase.letters().get(0).touchedAt()))
                .toList();
        for (ParkedCase parkedCase : oldestFirst) {
            if (letters(parkedCase).limit(1).allMatch(sequenceFilter)) {
                Optional<String> claim = parked.claim(parkedCase.sequence());
                if (claim.isPresent()) {
                    return retry(parkedCase.sequence(), claim.get(), processingTask);
                }
            }
        }
        return false;
    }

    private boolean retry(
            String sequence,
            String claim,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        try {
            Optional<ParkedCase> parkedCase = parked.find(sequence);
            while (parkedCase.isPresent() && parked.extend(sequence, claim)) {
                ParkedLetter first = parkedCase.get().letters().get(0);
                if (!letters(sequence, first).allMatch(letter -> handled(letter, task))) {
                    return false;
                }
                parked.remove(sequence, first.position());
                parkedCase = parked.find(sequence);
            }
            return parkedCase.isEmpty();
        } finally {
            parked.release(sequence, claim);
        }
    }

    private boolean handled(
            DeadLetter<? extends EventMessage<?>> letter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
        if (!decision.shouldEnqueue()) {
            return true;
        }
        requeue(
                letter,
                touched -> decision.withDiagnostics(touched)
                        .withCause(decision.enqueueCause().orElse(null)));
        return false;
    }

    private Stream<DeadLetter<? extends EventMessage<?>>> letters(ParkedCase parkedCase) {
        return parkedCase.letters().stream().flatMap(pointer -> letters(parkedCase.sequence(), pointer));
    }

    private Stream<DeadLetter<? extends EventMessage<?>>> letters(String sequence, ParkedLetter pointer) {
        // More than one if an upcaster makes several events of it; they are tried together.
        return engine.messagesAt(pointer.position()).map(message -> letter(sequence, pointer, message));
    }

    private static DeadLetter<EventMessage<?>> letter(String sequence, ParkedLetter pointer, EventMessage<?> message) {
        ThrowableCause cause = pointer.cause() == null ? null : new ThrowableCause(pointer.cause(), null);
        return new GenericDeadLetter<>(
                sequence, message, cause, pointer.parkedAt(), pointer.touchedAt(), MetaData.emptyInstance());
    }

    private static long position(DeadLetter<? extends EventMessage<?>> letter) {
        if (letter.message() instanceof TrackedEventMessage<?> message) {
            return Tokens.ofEvent(message.trackingToken());
        }
        throw new IllegalArgumentException("event " + letter.message().getIdentifier()
                + " does not say where it stands (expected: one that a streaming processor read from the ledger)");
    }

    private static String sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return ((GenericDeadLetter<?>) letter).getSequenceIdentifier().toString();
    }
}
