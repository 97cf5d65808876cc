package in.sakshi.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger holds it. The digests are part of the leaf; the bytes stand beside it and may be withheld
 * without harming the proof.
 *
 * @param stream the stream it belongs to
 * @param sequence its place in that stream
 * @param eventId the event's own id
 * @param type stored type name
 * @param revision of the type, absent for the first
 * @param metadataDigest SHA-256 of the stored metadata bytes
 * @param payloadDigest SHA-256 of the stored payload bytes
 * @param metadata the bytes themselves; absent if withheld or destroyed
 * @param payload the bytes themselves; absent if withheld or destroyed
 */
public record CommittedEvent(
        String stream,
        long sequence,
        String eventId,
        String type,
        @Nullable String revision,
        Hash metadataDigest,
        Hash payloadDigest,
        @Nullable Bytes metadata,
        @Nullable Bytes payload) {

    /** The unique key of an event in the ledger, {@code stream@sequence}. */
    public String key() {
        return key(stream, sequence);
    }

    /** The unique key of the event at that place. */
    public static String key(String stream, long sequence) {
        return stream + "@" + sequence;
    }
}
