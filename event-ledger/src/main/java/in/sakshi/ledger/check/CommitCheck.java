package in.sakshi.ledger.check;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at one commit by itself: is the leaf what its hash says, and is everything beside it what the leaf says? */
final class CommitCheck {

    private final Consumer<? super Finding> findings;
    private final Consumer<? super Withheld> withheld;

    CommitCheck(Consumer<? super Finding> findings, Consumer<? super Withheld> withheld) {
        this.findings = findings;
        this.withheld = withheld;
    }

    /**
     * Opens a stored commit and reports what is wrong with it.
     *
     * @return what the leaf says, without payloads; nothing if it is illegible
     */
    @Nullable
    Commit open(Exhibit.Stored stored) {
        Commit commit;
        try {
            commit = Leaf.read(stored.leaf(), List.of());
        } catch (DamagedLedger e) {
            find(
                    stored,
                    Flaw.LEAF_ALTERED,
                    e.getMessage() + " (expected: the leaf with hash " + stored.leafHash() + ")");
            return null;
        }
        checkHash(stored, commit);
        checkCopies(stored, commit);
        checkPayloads(stored, commit);
        checkShape(stored, commit);
        return commit;
    }

    private void checkHash(Exhibit.Stored stored, Commit commit) {
        if (!commit.leafHash().hex().equals(stored.leafHash())) {
            find(
                    stored,
                    Flaw.LEAF_ALTERED,
                    "its leaf has the hash " + commit.leafHash() + " (expected: " + stored.leafHash()
                            + ", which stands beside it); the leaf or the hash was changed");
        }
    }

    private void checkCopies(Exhibit.Stored stored, Commit commit) {
        if (commit.number() != stored.number()) {
            find(
                    stored,
                    Flaw.OUT_OF_PLACE,
                    "in its place stands commit " + commit.number() + " (expected: commit " + stored.number() + ")");
        }
        compare(stored, "recordedAt", stored.recordedAt(), commit.recordedAt());
        compare(stored, "commandId", stored.commandId(), commit.commandId().toString());
        compare(
                stored,
                "keys",
                stored.keys(),
                commit.events().stream().map(CommittedEvent::key).toList());
    }

    private void compare(Exhibit.Stored stored, String name, @Nullable Object copy, Object original) {
        if (copy != null && !copy.equals(original)) {
            find(
                    stored,
                    Flaw.COPY_ALTERED,
                    name + ": " + copy + " stands beside the leaf (expected: " + original + ", as the leaf says)");
        }
    }

    private void checkPayloads(Exhibit.Stored stored, Commit commit) {
        Map<Hash, CommittedEvent> named = new LinkedHashMap<>();
        for (CommittedEvent event : commit.events()) {
            named.putIfAbsent(event.metadataDigest(), event);
            named.putIfAbsent(event.payloadDigest(), event);
        }
        Map<Hash, CommittedEvent> missing = new LinkedHashMap<>(named);
        List<Hash> foreign = new ArrayList<>();
        for (Bytes payload : stored.payloads()) {
            Hash digest = Hash.of(payload);
            if (named.containsKey(digest)) {
                missing.remove(digest);
            } else {
                foreign.add(digest);
            }
        }
        report(stored, foreign, missing);
    }

    private void report(Exhibit.Stored stored, List<Hash> foreign, Map<Hash, CommittedEvent> missing) {
        if (foreign.isEmpty()) {
            missing.forEach((digest, event) -> withheld.accept(new Withheld(stored.number(), event.eventId(), digest)));
            return;
        }
        for (Hash digest : foreign) {
            String expected = missing.isEmpty() ? "nothing besides what its leaf names" : describe(missing);
            find(
                    stored,
                    Flaw.PAYLOAD_ALTERED,
                    "stored bytes have the digest " + digest + " (expected: " + expected + ")");
        }
    }

    private static String describe(Map<Hash, CommittedEvent> missing) {
        List<String> descriptions = new ArrayList<>();
        missing.forEach((digest, event) ->
                descriptions.add(digest + ", the " + (digest.equals(event.payloadDigest()) ? "payload" : "metadata")
                        + " of event " + event.eventId() + " (" + event.key() + ")"));
        return String.join(" or ", descriptions);
    }

    private void checkShape(Exhibit.Stored stored, Commit commit) {
        Map<String, Long> begun = new LinkedHashMap<>();
        Map<String, Long> next = new HashMap<>();
        for (CommittedEvent event : commit.events()) {
            begun.putIfAbsent(event.stream(), event.sequence());
            Long expected = next.put(event.stream(), event.sequence() + 1);
            if (expected != null && expected != event.sequence()) {
                find(
                        stored,
                        Flaw.INCONSISTENT,
                        "its events on stream " + event.stream() + " jump to sequence " + event.sequence()
                                + " (expected: " + expected + ")");
            }
        }
        Map<String, Long> linked = new LinkedHashMap<>();
        commit.streams().forEach(link -> linked.put(link.stream(), link.firstSequence()));
        if (!List.copyOf(begun.entrySet()).equals(List.copyOf(linked.entrySet()))) {
            find(
                    stored,
                    Flaw.INCONSISTENT,
                    "its events begin with " + begun + " (expected: " + linked + ", as its stream lines say)");
        }
    }

    private void find(Exhibit.Stored stored, Flaw flaw, String what) {
        findings.accept(new Finding(flaw, stored.number(), stored.place(), what));
    }
}
