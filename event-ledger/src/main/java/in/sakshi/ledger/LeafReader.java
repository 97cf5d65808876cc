package in.sakshi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one leaf from its first byte to its last and takes nothing but the canonical way of writing it; throws an unchecked
 * exception for anything else.
 */
final class LeafReader {

    private final Bytes leaf;
    private final Map<Hash, Bytes> payloads;
    private final String text;
    private int at;

    LeafReader(Bytes leaf, Map<Hash, Bytes> payloads) {
        this.leaf = leaf;
        this.payloads = payloads;
        // One character a byte: what is not ASCII is refused word by word.
        this.text = new String(leaf.unsafe(), StandardCharsets.ISO_8859_1);
    }

    Commit commit() {
        expect(Leaf.FORMAT + "\nnumber ");
        long number = number('\n');
        expect("recorded ");
        Instant recordedAt = LeafTime.read(upTo('\n'));
        expect("command ");
        UUID commandId = uuid(upTo('\n'));
        expect("actor ");
        Actor actor = new Actor(word(' '), word(' '), word('\n'));
        List<StreamLink> streams = new ArrayList<>();
        while (takes("stream ")) {
            streams.add(new StreamLink(word(' '), number(' '), link(upTo('\n'))));
        }
        List<CommittedEvent> events = new ArrayList<>();
        while (takes("event ")) {
            events.add(event());
        }
        require(at == text.length(), "something stands after the last event");
        requireAgreement(streams, events);
        return new Commit(number, recordedAt, commandId, actor, streams, events, leaf, Hash.ofLeaf(leaf));
    }

    private CommittedEvent event() {
        String stream = word(' ');
        long sequence = number(' ');
        String eventId = word(' ');
        String type = word(' ');
        String revision = LeafWord.read(upTo(' '));
        Hash metadata = Hash.ofHex(upTo(' '));
        Hash payload = Hash.ofHex(upTo('\n'));
        return new CommittedEvent(
                stream,
                sequence,
                eventId,
                type,
                revision,
                metadata,
                payload,
                payloads.get(metadata),
                payloads.get(payload));
    }

    /** The streams are those of the events, in the order of their first event, and without a hole inside the commit. */
    private static void requireAgreement(List<StreamLink> streams, List<CommittedEvent> events) {
        require(!events.isEmpty(), "there is no event");
        Map<String, Long> next = new HashMap<>();
        for (CommittedEvent event : events) {
            Long expected = next.put(event.stream(), event.sequence() + 1);
            if (expected == null) {
                require(next.size() <= streams.size(), "a stream is missing");
                requireFirst(streams.get(next.size() - 1), event);
            } else {
                require(expected == event.sequence(), "a stream has a hole");
            }
        }
        require(next.size() == streams.size(), "a stream has no event");
    }

    private static void requireFirst(StreamLink link, CommittedEvent first) {
        require(
                link.stream().equals(first.stream()) && link.firstSequence() == first.sequence(),
                "a stream is not that of the next first event");
        require((link.previous() == null) == (first.sequence() == 0), "a stream's link is missing, or there is none");
    }

    private String word(char end) {
        return Objects.requireNonNull(LeafWord.read(upTo(end)), "a word is absent that must be there");
    }

    private long number(char end) {
        String digits = upTo(end);
        long number = Long.parseLong(digits);
        require(number >= 0 && Long.toString(number).equals(digits), "a number is not written in its shortest form");
        return number;
    }

    private static UUID uuid(String word) {
        UUID id = UUID.fromString(word);
        require(id.toString().equals(word), "an id is not written in its canonical form");
        return id;
    }

    private static @Nullable Hash link(String word) {
        return word.equals(LeafWord.ABSENT) ? null : Hash.ofHex(word);
    }

    private void expect(String literal) {
        require(takes(literal), "a line is missing or out of its place");
    }

    private boolean takes(String literal) {
        boolean found = text.startsWith(literal, at);
        if (found) {
            at += literal.length();
        }
        return found;
    }

    private String upTo(char end) {
        int found = text.indexOf(end, at);
        require(found >= 0, "the leaf ends too early");
        String part = text.substring(at, found);
        at = found + 1;
        return part;
    }

    private static void require(boolean asWritten, String otherwise) {
        if (!asWritten) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
