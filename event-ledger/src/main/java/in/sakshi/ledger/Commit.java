package in.sakshi.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that one command recorded, sealed: number, time, who, the chain of every stream touched, and the events.
 *
 * <p>Made in two ways only: {@link #seal} when it is written, {@link Leaf#read} when it is read back. Both leave the
 * fields and the leaf in agreement.
 *
 * @param number 0, 1, 2, … without holes; the Merkle leaf index
 * @param recordedAt when the ledger recorded it, UTC, to the millisecond; never earlier than the commit before
 * @param commandId the command that caused it
 * @param actor who asked
 * @param streams the streams touched, in the order of their first event
 * @param events the events, in order
 * @param leaf the canonical bytes of all of the above: what is hashed
 * @param leafHash RFC 6962 hash of the leaf
 */
public record Commit(
        long number,
        Instant recordedAt,
        UUID commandId,
        Actor actor,
        List<StreamLink> streams,
        List<CommittedEvent> events,
        Bytes leaf,
        Hash leafHash) {

    public Commit {
        streams = List.copyOf(streams);
        events = List.copyOf(events);
    }

    /**
     * Seals a draft at its place in the ledger.
     *
     * @param number the number it will bear
     * @param recordedAt the time it will bear, whole milliseconds
     * @param draft what is to be recorded
     * @param streams the links of the streams that the draft touches, in the order of their first event
     */
    public static Commit seal(long number, Instant recordedAt, Draft draft, List<StreamLink> streams) {
        return Prepared.of(draft).seal(number, recordedAt, streams);
    }

    /** The stored bytes of this commit's payloads and metadata: each once, in the order of first use; withheld ones missing. */
    public List<Bytes> payloads() {
        Map<Hash, Bytes> byDigest = new LinkedHashMap<>();
        for (CommittedEvent event : events) {
            Bytes metadata = event.metadata();
            if (metadata != null) {
                byDigest.putIfAbsent(event.metadataDigest(), metadata);
            }
            Bytes payload = event.payload();
            if (payload != null) {
                byDigest.putIfAbsent(event.payloadDigest(), payload);
            }
        }
        return List.copyOf(byDigest.values());
    }
}
