package in.sakshi.ledger.axon;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.secrecy.Secrecy;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Makes of Axon's event messages what the ledger takes: from here on their payloads are secret. */
final class EventsToStore {

    private EventsToStore() {}

    /** An event on its way into the ledger; one that no aggregate applied gets a stream of its own, named by its id. */
    static NewEvent newEvent(EventMessage<?> event, Serializer serializer, Secrecy secrecy) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return secrecy.conceal(new NewEvent(
                event instanceof DomainEventMessage<?> applied
                        ? applied.getAggregateIdentifier()
                        : event.getIdentifier(),
                event instanceof DomainEventMessage<?> applied ? applied.getSequenceNumber() : 0,
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                Bytes.wrap(metadata.getData()),
                Bytes.wrap(payload.getData())));
    }
}
