package in.sakshi.ledger.axon;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.OutOfSequence;
import in.sakshi.ledger.secrecy.Secrecy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as Axon's event storage: what a unit of work publishes becomes one commit, all or nothing.
 *
 * <p>Of the ledger's refusals only {@link OutOfSequence} becomes Axon's {@link ConcurrencyException}, for the first event of
 * a stream as for any other: deciding again on the newer state is the cure. Every other {@link in.sakshi.ledger.NotRecorded} passes unchanged.
 *
 * <p>An event's timestamp is the time of its commit, for the ledger's word counts and not the writer's. Snapshots are not
 * kept: a case has some tens of events, which are read faster than a snapshot could be checked against them.
 */
public final class LedgerEventStorageEngine extends BatchingEventStorageEngine {

    private final Ledger ledger;
    private final Secrecy secrecy;
    private final LedgerReading reading;
    private final boolean strict;

    private LedgerEventStorageEngine(Builder builder, Ledger ledger, Secrecy secrecy) {
        super(builder);
        this.ledger = ledger;
        this.secrecy = secrecy;
        this.reading = new LedgerReading(ledger, secrecy);
        this.strict = builder.strict;
    }

    /** A builder; it needs at least the ledger, what is secret in it, and the event serializer. */
    public static Builder builder() {
        return new Builder();
    }

    LedgerReading reading() {
        return reading;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        RecordedCommit.requireNone();
        Provenance provenance = Provenance.of(events, strict);
        Commit commit = append(new Draft(
                provenance.commandId(),
                provenance.actor(),
                events.stream()
                        .map(event -> EventsToStore.newEvent(event, serializer, secrecy))
                        .toList()));
        RecordedCommit.remember(commit);
    }

    private Commit append(Draft draft) {
        try {
            return ledger.append(draft).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof OutOfSequence race) {
                throw new ConcurrencyException(race.getMessage(), race);
            }
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int most) {
        return eventsAfter(Tokens.lowest(lastToken), most);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int most) {
        return reading.ofStream(stream, firstSequence, most);
    }

    /** Stored events after a position (−1: from the first); fewer than {@code most} only if the ledger ends there. */
    List<TrackedEventData<byte[]>> eventsAfter(long position, int most) {
        return reading.after(position, most);
    }

    /** The event at exactly that position, as handlers get it; an upcaster may have made several of it, or none, and nothing is left if it is destroyed. */
    Stream<TrackedEventMessage<?>> messagesAt(long position) {
        return messages(reading.at(position).stream());
    }

    /** What handlers get of stored events: upcast, and deserialised when somebody looks at them. */
    Stream<TrackedEventMessage<?>> messages(Stream<? extends TrackedEventData<?>> stored) {
        return EventUtils.upcastAndDeserializeTrackedEvents(stored, getEventSerializer(), upcasterChain);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return Tokens.endOfCommit(ledger.head().number());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return Tokens.endOfCommit(reading.firstNotBefore(dateTime) - 1);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots (expected: no snapshot trigger on "
                + snapshot.getPayloadType().getSimpleName() + ")");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /** Builds the engine. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable Ledger ledger;
        private @Nullable Secrecy secrecy;
        private boolean strict;

        private Builder() {}

        /** The ledger that is written and read. */
        public Builder ledger(Ledger ledger) {
            this.ledger = ledger;
            return this;
        }

        /** What of its events is secret, and by which keys; to be said, so that nobody forgets it. */
        public Builder secrecy(Secrecy secrecy) {
            this.secrecy = secrecy;
            return this;
        }

        /** Whether events without {@link CommandMetadata} are refused; by default they count as the system's own. */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /** How events look in the ledger. */
        @Override
        public Builder eventSerializer(Serializer serializer) {
            super.eventSerializer(serializer);
            super.snapshotSerializer(serializer);
            return this;
        }

        /** The engine. */
        public LedgerEventStorageEngine build() {
            if (ledger == null) {
                throw new IllegalStateException(
                        "ledger: absent (expected: the ledger that the engine writes and reads)");
            }
            if (secrecy == null) {
                throw new IllegalStateException(
                        "secrecy: absent (expected: what of the events is secret; Secrecy.NONE if nothing is)");
            }
            return new LedgerEventStorageEngine(this, ledger, secrecy);
        }
    }
}
