package in.sakshi.command.docket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/** Axon's store in memory, made to refuse what is out of sequence as the ledger does; and it can be told to fail. */
public final class StrictStore extends InMemoryEventStorageEngine {

    private final List<List<?>> commits = new CopyOnWriteArrayList<>();
    private volatile boolean full;

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (full) {
            throw new IllegalStateException("disk full");
        }
        events.forEach(this::requireNext);
        super.appendEvents(events);
        commits.add(events.stream().map(EventMessage::getPayload).toList());
    }

    private void requireNext(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        long last = lastSequenceNumberFor(event.getAggregateIdentifier()).orElse(-1L);
        if (event.getSequenceNumber() <= last) {
            throw new ConcurrencyException(event.getAggregateIdentifier() + " is at " + last);
        }
    }

    /** What was appended, call by call. */
    List<List<?>> commits() {
        return commits;
    }

    void full(boolean now) {
        full = now;
    }
}
