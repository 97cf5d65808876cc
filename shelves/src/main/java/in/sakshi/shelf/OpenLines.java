package in.sakshi.shelf;

import in.sakshi.desk.query.Line;
import in.sakshi.ledger.axon.ContentWithheld;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;

/**
 * The lines of a kind as the events of a batch find and leave them: read together, changed in memory, and written together
 * when the batch is at its end. Outside of a batch every change is written at once.
 */
public final class OpenLines<L extends Line> {

    private final Lines<L> lines;
    private final BiFunction<L, Long, L> moved;
    private final Function<DomainEventMessage<?>, Optional<String>> likely;

    private OpenLines(
            Lines<L> lines, BiFunction<L, Long, L> moved, Function<DomainEventMessage<?>, Optional<String>> likely) {
        this.lines = lines;
        this.moved = moved;
        this.likely = likely;
    }

    /**
     * Lines of which every case has one, under its own id.
     *
     * @param moved gives a line a new position
     */
    public static <L extends Line> OpenLines<L> ofCases(Lines<L> lines, BiFunction<L, Long, L> moved) {
        return new OpenLines<>(lines, moved, event -> Optional.of(event.getAggregateIdentifier()));
    }

    /** Lines that one event alone makes and none changes. */
    public static <L extends Line> OpenLines<L> neverChanged(Lines<L> lines) {
        return new OpenLines<>(lines, (line, position) -> line, event -> Optional.empty());
    }

    /**
     * Lines under ids of their own.
     *
     * @param moved gives a line a new position
     */
    public static <L extends Line> OpenLines<L> of(Lines<L> lines, BiFunction<L, Long, L> moved) {
        return new OpenLines<>(lines, moved, event -> Optional.empty());
    }

    /**
     * Lines under ids of their own, which an event tells.
     *
     * @param moved gives a line a new position
     * @param of the line that an event will probably ask for, if any; a hint, by which the lines of a batch are read together
     */
    public static <L extends Line> OpenLines<L> of(
            Lines<L> lines, BiFunction<L, Long, L> moved, Function<Object, Optional<String>> of) {
        return new OpenLines<>(lines, moved, event -> of.apply(event.getPayload()));
    }

    /** The line with that id, if there is one, as it stands after the events of this batch so far. */
    public Optional<L> line(String id) {
        return CurrentUnitOfWork.isStarted()
                ? Batch.of(CurrentUnitOfWork.get()).touched(this).line(id)
                : Optional.ofNullable(lines.find(List.of(id)).get(id));
    }

    /** Puts a line whatever stands there: for lines that one event alone makes and none changes. */
    public void put(L line) {
        if (CurrentUnitOfWork.isStarted()) {
            Batch.of(CurrentUnitOfWork.get()).touched(this).put(line);
        } else {
            lines.write(List.of(line));
        }
    }

    /** Begins a line, or makes it anew; does nothing if the event has been handled before. */
    public void begin(L line) {
        if (line(line.id()).filter(there -> there.position() >= line.position()).isEmpty()) {
            put(line);
        }
    }

    /**
     * Changes a line; does nothing if the event has been handled before.
     *
     * @param change gives the changed line, or the same one if the event changes nothing on it
     * @throws IllegalStateException if there is no such line: the event that begins it always comes first
     */
    public void change(String id, Recorded recorded, UnaryOperator<L> change) {
        L line = line(id).orElseThrow(() -> new IllegalStateException("line " + id + ": not there at position "
                + recorded.position() + " (expected: an earlier event has begun it)"));
        if (line.position() < recorded.position()) {
            L changed = change.apply(line);
            if (changed != line) {
                put(moved.apply(changed, recorded.position()));
            }
        }
    }

    /** The lines for which those events will probably ask. */
    Set<String> likely(List<? extends DomainEventMessage<?>> events) {
        return events.stream()
                .flatMap(event -> likely(event).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> likely(DomainEventMessage<?> event) {
        try {
            return likely.apply(event);
        } catch (SerializationException | ContentWithheld e) {
            // Its handler will run into the same, and there the event is parked.
            return Optional.empty();
        }
    }

    /** Where the lines are kept. */
    Lines<L> kept() {
        return lines;
    }
}
