package in.sakshi.command.docket;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/** Axon's store in memory, made to refuse what is out of sequence as the ledger does; and it can be told to fail. */
public final class StrictStore extends InMemoryEventStorageEngine {

    private final List<List<?>> commits = new CopyOnWriteArrayList<>();
    private final Map<String, Long> ends = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean full;

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (full) {
            throw new IllegalStateException("disk full");
        }
        events.forEach(this::requireNext);
        super.appendEvents(events);
        events.forEach(this::end);
        commits.add(events.stream().map(EventMessage::getPayload).toList());
    }

    private void requireNext(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        long last = ends.getOrDefault(event.getAggregateIdentifier(), -1L);
        if (event.getSequenceNumber() <= last) {
            throw new ConcurrencyException(event.getAggregateIdentifier() + " is at " + last);
        }
    }

    private void end(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        ends.put(event.getAggregateIdentifier(), event.getSequenceNumber());
    }

    /** What was appended, call by call. */
    List<List<?>> commits() {
        return commits;
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        reads.incrementAndGet();
        return super.readEvents(stream, first);
    }

    /** How often somebody has read a stream. */
    public int reads() {
        return reads.get();
    }

    public void full(boolean now) {
        full = now;
    }
}
