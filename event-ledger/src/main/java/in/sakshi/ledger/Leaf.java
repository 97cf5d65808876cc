package in.sakshi.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The canonical bytes of a commit: plain text, one fact a line, so that a stranger with a text editor and a SHA-256 tool can
 * check a commit without this program.
 *
 * <pre>
 * sakshi-leaf 1
 * number 42
 * recorded 2025-10-06T05:52:00.000Z
 * command 6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e
 * actor o-1041 DESK /UP/Z1/R1/SRY/C1/RMG
 * stream 9b2d… 0 -
 * event 9b2d… 0 1c77… ComplaintReceived - 3f0a… 77be…
 * </pre>
 *
 * <p>Words are separated by one space, lines end with LF. In a word every byte of the UTF-8 form that is not printable
 * ASCII, and {@code %}, is written as {@code %XX}; an absent word is {@code -}, a word that is itself {@code -} is {@code
 * %2D}, an empty one {@code %}. Numbers are decimal without sign or leading zeros. The two digests of an event are those of
 * its metadata and its payload. The streams stand in the order of their first event, and the sequences of one stream follow
 * each other. There is exactly one way to write a commit, and {@link #read} refuses every other.
 */
public final class Leaf {

    static final String FORMAT = "sakshi-leaf 1";

    private Leaf() {}

    /**
     * Reads a commit back.
     *
     * @param leaf the stored canonical bytes
     * @param payloads the stored payload and metadata bytes, in any order; those that are missing count as withheld
     * @throws DamagedLedger if the bytes are not a canonical leaf, or a payload is there that no event of it has
     */
    public static Commit read(Bytes leaf, Collection<Bytes> payloads) {
        Map<Hash, Bytes> byDigest = new HashMap<>();
        for (Bytes payload : payloads) {
            byDigest.put(Hash.of(payload), payload);
        }
        Commit commit = parse(leaf, byDigest);
        for (CommittedEvent event : commit.events()) {
            byDigest.remove(event.metadataDigest());
            byDigest.remove(event.payloadDigest());
        }
        if (!byDigest.isEmpty()) {
            throw new DamagedLedger("commit " + commit.number() + ": stored bytes with digest "
                    + byDigest.keySet().iterator().next()
                    + " belong to none of its events (expected: only bytes whose digest the leaf names)");
        }
        return commit;
    }

    private static Commit parse(Bytes leaf, Map<Hash, Bytes> payloads) {
        try {
            return new LeafReader(leaf, payloads).commit();
        } catch (RuntimeException e) {
            throw new DamagedLedger(
                    "a leaf of " + leaf.length() + " bytes cannot be read: it is not of the form '" + FORMAT
                            + "', or not in its one canonical way",
                    e);
        }
    }

    /** The lines that depend on the commit's place in the ledger, before all others. */
    static void writeHeader(StringBuilder text, long number, Instant recordedAt) {
        text.append(FORMAT).append("\nnumber ").append(number).append("\nrecorded ");
        LeafTime.write(text, recordedAt);
        text.append('\n');
    }

    /** The lines that say who asked for what, after the header. */
    static void writeCommand(StringBuilder text, UUID commandId, Actor actor) {
        text.append("command ").append(commandId).append("\nactor ");
        LeafWord.write(text, actor.officer());
        LeafWord.write(text.append(' '), actor.post());
        LeafWord.write(text.append(' '), actor.unit());
        text.append('\n');
    }

    /** The lines of the streams' chains, after the command. */
    static void writeStreams(StringBuilder text, List<StreamLink> streams) {
        for (StreamLink link : streams) {
            Hash previous = link.previous();
            LeafWord.write(text.append("stream "), link.stream());
            text.append(' ').append(link.firstSequence());
            text.append(' ').append(previous == null ? LeafWord.ABSENT : previous.hex());
            text.append('\n');
        }
    }

    /** The lines of the events, at the end. */
    static void writeEvents(StringBuilder text, List<CommittedEvent> events) {
        for (CommittedEvent event : events) {
            LeafWord.write(text.append("event "), event.stream());
            text.append(' ').append(event.sequence());
            LeafWord.write(text.append(' '), event.eventId());
            LeafWord.write(text.append(' '), event.type());
            LeafWord.write(text.append(' '), event.revision());
            text.append(' ').append(event.metadataDigest().hex());
            text.append(' ').append(event.payloadDigest().hex());
            text.append('\n');
        }
    }
}
