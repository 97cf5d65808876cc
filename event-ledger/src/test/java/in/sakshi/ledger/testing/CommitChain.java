package in.sakshi.ledger.testing;

import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.StreamLink;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals commits one after the other as a lone writer would, for tests of what keeps them. */
public final class CommitChain {

    /** The desk officer of every sample. */
    public static final Actor OFFICER = new Actor("o-1041", "DESK", "/UP/Z1/R1/SRY/C1/RMG");

    /** The morning on which every chain begins. */
    public static final Instant MORNING = Instant.parse("2025-10-06T05:52:00.000Z");

    private final Map<String, Hash> streamHeads = new HashMap<>();
    private long next;

    /** The next commit of the chain, a second after the one before, under a new command. */
    public Commit next(NewEvent... events) {
        return next(UUID.randomUUID(), events);
    }

    /** The next commit of the chain, caused by that command. */
    public Commit next(UUID commandId, NewEvent... events) {
        Commit commit = at(next, commandId, events);
        commit.streams().forEach(link -> streamHeads.put(link.stream(), commit.leafHash()));
        next++;
        return commit;
    }

    /** A commit with that number which the chain does not remember. */
    public Commit at(long number, UUID commandId, NewEvent... events) {
        Map<String, StreamLink> links = new LinkedHashMap<>();
        for (NewEvent event : events) {
            links.computeIfAbsent(event.stream(), stream -> new StreamLink(stream, event.sequence(), head(event)));
        }
        Draft draft = new Draft(commandId, OFFICER, List.of(events));
        return Commit.seal(number, MORNING.plusSeconds(number), draft, List.copyOf(links.values()));
    }

    private @Nullable Hash head(NewEvent first) {
        return first.sequence() == 0
                ? null
                : streamHeads.getOrDefault(first.stream(), Hash.of(Bytes.ofText("another writer's commit")));
    }

    /** An event of that stream with a small payload of its own. */
    public static NewEvent event(String stream, long sequence) {
        return event(stream, sequence, Bytes.ofText("{\"note\":\"" + stream + " " + sequence + "\"}"));
    }

    /** An event of that stream with that payload. */
    public static NewEvent event(String stream, long sequence, Bytes payload) {
        String eventId = UUID.randomUUID().toString();
        return new NewEvent(stream, sequence, eventId, "NoteAdded", null, Bytes.ofText("{\"event\":1}"), payload);
    }
}
