package in.sakshi.ledger.axon;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.secrecy.Secrecy;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event of the ledger as Axon wants to see it. */
class StoredEvent implements TrackedEventData<byte[]> {

    private final Commit commit;
    private final int ordinal;
    private final Secrecy secrecy;
    final CommittedEvent event;

    private StoredEvent(Commit commit, int ordinal, Secrecy secrecy) {
        this.commit = commit;
        this.ordinal = ordinal;
        this.secrecy = secrecy;
        this.event = commit.events().get(ordinal);
    }

    /** The event at that place; one that no aggregate applied is known by its stream, which bears the event's own id. */
    static TrackedEventData<byte[]> of(Commit commit, int ordinal, Secrecy secrecy) {
        CommittedEvent event = commit.events().get(ordinal);
        return event.stream().equals(event.eventId())
                ? new StoredEvent(commit, ordinal, secrecy)
                : new OfStream(commit, ordinal, secrecy);
    }

    /** The event at that place as one of its stream. */
    static DomainEventData<byte[]> ofStream(Commit commit, int ordinal, Secrecy secrecy) {
        return new OfStream(commit, ordinal, secrecy);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(Position.of(commit.number(), ordinal));
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return commit.recordedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        Bytes metadata = event.metadata();
        // Axon's readers of these arrays never write to them.
        return metadata == null
                ? new WithheldBytes(event.key(), MetaData.class.getName(), null)
                : new SimpleSerializedObject<>(metadata.unsafe(), byte[].class, MetaData.class.getName(), null);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return event.payload() == null
                ? new WithheldBytes(event.key(), event.type(), event.revision())
                : new ConcealedBytes(event, secrecy);
    }

    private static final class OfStream extends StoredEvent implements DomainEventData<byte[]> {

        private OfStream(Commit commit, int ordinal, Secrecy secrecy) {
            super(commit, ordinal, secrecy);
        }

        /** The ledger keeps no aggregate types; Axon asks for one and then falls back to what the repository is for. */
        @Override
        public String getType() {
            return "";
        }

        @Override
        public String getAggregateIdentifier() {
            return event.stream();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }
}
