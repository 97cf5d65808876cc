package in.sakshi.ledger.axon;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Stands where stored bytes are withheld or destroyed. Type and place are known, so whoever does not need the content goes
 * on; whoever looks at it gets {@link ContentWithheld}.
 *
 * @param key the event, {@code stream@sequence}
 * @param typeName stored type name
 * @param revision of that type
 */
record WithheldBytes(String key, String typeName, @Nullable String revision) implements SerializedObject<byte[]> {

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return new SimpleSerializedType(typeName, revision);
    }

    @Override
    public byte[] getData() {
        throw new ContentWithheld(key);
    }
}
