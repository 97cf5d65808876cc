package in.sakshi.ledger.axon;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.secrecy.Secrecy;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * A stored payload, decrypted when somebody looks at it: on the thread that handles the event, and once for all groups, as what it says
 * is decoded then.
 *
 * @param event as it is stored
 * @param secrecy opens it
 */
record ConcealedBytes(CommittedEvent event, Secrecy secrecy) implements SerializedObject<byte[]> {

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return new SimpleSerializedType(event.type(), event.revision());
    }

    /** The bytes themselves and no copy: Axon's readers never write to them. */
    @Override
    public byte[] getData() {
        Bytes revealed = secrecy.reveal(event);
        if (revealed == null) {
            throw new ContentWithheld(event.key());
        }
        return revealed.unsafe();
    }
}
