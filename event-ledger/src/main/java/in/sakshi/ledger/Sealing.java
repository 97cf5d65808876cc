package in.sakshi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to seal a batch behind a given head: gives each draft a number, a time and the links of its streams.
 *
 * <p>A draft that cannot be recorded is answered here. One whose fate hangs on another of the same batch (the same command,
 * the same place in a stream) is held back until that one's fate is known.
 */
final class Sealing {

    private final CommitLog log;
    private final KnownFacts known;
    private final Head head;
    private final RecordingTime time;

    private final List<Pending> drafts = new ArrayList<>();
    private final List<Commit> commits = new ArrayList<>();
    private final List<Pending> heldBack = new ArrayList<>();
    private final Set<UUID> commands = new HashSet<>();
    private final Set<String> heldBackStreams = new HashSet<>();
    private final Map<String, StreamHead> inBatch = new HashMap<>();

    Sealing(CommitLog log, KnownFacts known, Head head, RecordingTime time) {
        this.log = log;
        this.known = known;
        this.head = head;
        this.time = time;
    }

    /** The drafts that are sealed, in the order of their commits. */
    List<Pending> drafts() {
        return drafts;
    }

    List<Commit> commits() {
        return commits;
    }

    List<Pending> heldBack() {
        return heldBack;
    }

    /** Seals a draft, or holds it back, or answers it; throws {@link LedgerUnavailable} when the store cannot be asked. */
    void add(Pending draft) {
        try {
            if (hangsOnAnother(draft)) {
                holdBack(draft);
            } else {
                refuseRepetition(known.ofCommand(draft.prepared().commandId()));
                seal(draft, linksOf(draft));
            }
        } catch (OutOfSequence | AlreadyRecorded | DamagedLedger e) {
            draft.failed(e);
        }
    }

    private boolean hangsOnAnother(Pending draft) {
        return commands.contains(draft.prepared().commandId())
                || draft.spans().stream().anyMatch(this::hangsOnAnother);
    }

    private boolean hangsOnAnother(StreamSpan span) {
        StreamHead here = inBatch.get(span.stream());
        return heldBackStreams.contains(span.stream()) || (here != null && here.sequence() >= span.first());
    }

    private void holdBack(Pending draft) {
        heldBack.add(draft);
        commands.add(draft.prepared().commandId());
        draft.spans().forEach(span -> heldBackStreams.add(span.stream()));
    }

    private void seal(Pending draft, List<StreamLink> links) {
        if (!draft.takeUp()) {
            return;
        }
        Instant recordedAt = time.of(draft, lastRecordedAt());
        Commit commit = draft.prepared().seal(head.next() + commits.size(), recordedAt, links);
        drafts.add(draft);
        commits.add(commit);
        commands.add(commit.commandId());
        draft.spans().forEach(span -> inBatch.put(span.stream(), new StreamHead(span.last(), commit.leafHash())));
    }

    private Instant lastRecordedAt() {
        return commits.isEmpty()
                ? head.recordedAt()
                : commits.get(commits.size() - 1).recordedAt();
    }

    private List<StreamLink> linksOf(Pending draft) {
        try {
            return draft.spans().stream().map(this::linkOf).toList();
        } catch (OutOfSequence e) {
            // A command that comes again finds the place of its events taken by itself.
            refuseRepetition(log.ofCommand(draft.prepared().commandId()));
            throw e;
        }
    }

    private static void refuseRepetition(Optional<Commit> first) {
        if (first.isPresent()) {
            throw new AlreadyRecorded(first.get());
        }
    }

    private StreamLink linkOf(StreamSpan span) {
        StreamHead before = headOf(span.stream());
        if (span.first() > 0 && (before == null || before.sequence() < span.first() - 1)) {
            before = lookUpBefore(span);
        }
        if (before != null && before.sequence() >= span.first()) {
            throw new OutOfSequence(span.stream(), span.first());
        }
        return new StreamLink(span.stream(), span.first(), before == null ? null : before.leafHash());
    }

    private @Nullable StreamHead headOf(String stream) {
        StreamHead here = inBatch.get(stream);
        return here != null ? here : known.headOf(stream);
    }

    private StreamHead lookUpBefore(StreamSpan span) {
        Commit before = log.holding(span.stream(), span.first() - 1)
                .orElseThrow(() -> new OutOfSequence(span.stream(), span.first()));
        known.learnStreams(before);
        return StreamHead.in(before, span.stream());
    }
}
