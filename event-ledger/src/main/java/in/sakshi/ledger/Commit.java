package in.sakshi.ledger;

import java.time.Instant;
import java.util.List;
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
        List<CommittedEvent> events =
                draft.events().stream().map(Commit::digested).toList();
        Bytes leaf = Leaf.write(number, recordedAt, draft.commandId(), draft.actor(), streams, events);
        return new Commit(
                number, recordedAt, draft.commandId(), draft.actor(), streams, events, leaf, Hash.ofLeaf(leaf));
    }

    private static CommittedEvent digested(NewEvent event) {
        return new CommittedEvent(
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                Hash.of(event.metadata()),
                Hash.of(event.payload()),
                event.metadata(),
                event.payload());
    }

    /** The stored bytes of this commit's payloads and metadata: each once, in the order of first use; withheld ones missing. */
    public List<Bytes> payloads() {
        return Leaf.payloadsOf(events);
    }
}
