package in.sakshi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
 * %2D}, an empty one {@code %}. The two digests of an event are those of its metadata and its payload. There is exactly one
 * way to write a commit, and {@link #read} refuses every other.
 */
public final class Leaf {

    private static final String FORMAT = "sakshi-leaf 1";
    private static final String ABSENT = "-";
    private static final String EMPTY = "%";
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Leaf() {}

    /** Writes the canonical bytes. */
    static Bytes write(
            long number,
            Instant recordedAt,
            UUID commandId,
            Actor actor,
            List<StreamLink> streams,
            List<CommittedEvent> events) {
        StringBuilder text = new StringBuilder(256 + 384 * events.size());
        text.append(FORMAT).append('\n');
        text.append("number ").append(number).append('\n');
        text.append("recorded ").append(TIME.format(recordedAt)).append('\n');
        text.append("command ").append(commandId).append('\n');
        line(text, "actor", word(actor.officer()), word(actor.post()), word(actor.unit()));
        for (StreamLink link : streams) {
            Hash previous = link.previous();
            line(
                    text,
                    "stream",
                    word(link.stream()),
                    Long.toString(link.firstSequence()),
                    previous == null ? ABSENT : previous.hex());
        }
        for (CommittedEvent event : events) {
            String revision = event.revision();
            line(
                    text,
                    "event",
                    word(event.stream()),
                    Long.toString(event.sequence()),
                    word(event.eventId()),
                    word(event.type()),
                    revision == null ? ABSENT : word(revision),
                    event.metadataDigest().hex(),
                    event.payloadDigest().hex());
        }
        return Bytes.ofText(text.toString());
    }

    /**
     * Reads a commit back.
     *
     * @param leaf the stored canonical bytes
     * @param payloads the stored payload and metadata bytes, in any order; those that are missing count as withheld
     * @throws DamagedLedger if the bytes are not a canonical leaf, or a payload is there that no event of it has
     */
    public static Commit read(Bytes leaf, Collection<Bytes> payloads) {
        Map<Hash, Bytes> byDigest = new LinkedHashMap<>();
        for (Bytes payload : payloads) {
            byDigest.put(Hash.of(payload), payload);
        }
        try {
            Commit commit = parse(leaf, byDigest);
            if (!write(
                            commit.number(),
                            commit.recordedAt(),
                            commit.commandId(),
                            commit.actor(),
                            commit.streams(),
                            commit.events())
                    .equals(leaf)) {
                throw new DamagedLedger(
                        "commit " + commit.number() + ": its leaf is not written in the one canonical way");
            }
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
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException e) {
            throw new DamagedLedger(
                    "a leaf of " + leaf.length() + " bytes cannot be read: it is not of the form '" + FORMAT + "'", e);
        }
    }

    /** The bytes of the events' metadata and payloads, each once, in the order of first use; withheld ones missing. */
    static List<Bytes> payloadsOf(List<CommittedEvent> events) {
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

    private static Commit parse(Bytes leaf, Map<Hash, Bytes> payloads) {
        String[] lines = leaf.text().split("\n", -1);
        expect(lines[0].equals(FORMAT));
        long number = Long.parseLong(words(lines[1], "number", 1)[1]);
        Instant recordedAt = Instant.parse(words(lines[2], "recorded", 1)[1]);
        UUID commandId = UUID.fromString(words(lines[3], "command", 1)[1]);
        String[] who = words(lines[4], "actor", 3);
        Actor actor = new Actor(unword(who[1]), unword(who[2]), unword(who[3]));
        List<StreamLink> streams = new ArrayList<>();
        int line = 5;
        for (; lines[line].startsWith("stream "); line++) {
            String[] w = words(lines[line], "stream", 3);
            streams.add(
                    new StreamLink(unword(w[1]), Long.parseLong(w[2]), w[3].equals(ABSENT) ? null : new Hash(w[3])));
        }
        List<CommittedEvent> events = new ArrayList<>();
        for (; lines[line].startsWith("event "); line++) {
            events.add(event(words(lines[line], "event", 7), payloads));
        }
        expect(line == lines.length - 1 && lines[line].isEmpty());
        return new Commit(number, recordedAt, commandId, actor, streams, events, leaf, Hash.ofLeaf(leaf));
    }

    private static CommittedEvent event(String[] w, Map<Hash, Bytes> payloads) {
        Hash metadata = new Hash(w[6]);
        Hash payload = new Hash(w[7]);
        return new CommittedEvent(
                unword(w[1]),
                Long.parseLong(w[2]),
                unword(w[3]),
                unword(w[4]),
                w[5].equals(ABSENT) ? null : unword(w[5]),
                metadata,
                payload,
                payloads.get(metadata),
                payloads.get(payload));
    }

    private static void line(StringBuilder text, String name, String... words) {
        text.append(name);
        for (String word : words) {
            text.append(' ').append(word);
        }
        text.append('\n');
    }

    private static String[] words(String line, String name, int count) {
        String[] words = line.split(" ", -1);
        expect(words.length == count + 1 && words[0].equals(name));
        return words;
    }

    private static String word(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        if (value.equals(ABSENT)) {
            return "%2D";
        }
        if (value.chars().allMatch(c -> c > ' ' && c < 127 && c != '%')) {
            return value;
        }
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127 && b != '%') {
                escaped.append((char) b);
            } else {
                escaped.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
            }
        }
        return escaped.toString();
    }

    private static String unword(String word) {
        if (word.equals(EMPTY)) {
            return "";
        }
        if (word.indexOf('%') < 0) {
            return word;
        }
        byte[] bytes = new byte[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) Integer.parseInt(word, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static void expect(boolean asWritten) {
        if (!asWritten) {
            throw new IllegalArgumentException("not as a leaf is written");
        }
    }
}
