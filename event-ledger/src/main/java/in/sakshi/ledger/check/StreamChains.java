package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.StreamLink;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.compact.KeyTable;
import in.sakshi.ledger.compact.Longs;
import java.util.function.BiConsumer;

/**
 * The end of every stream so far, and whether each commit goes on where its streams ended and names their past. About 80
 * bytes a stream.
 */
final class StreamChains {

    private static final int HASH = 4;
    private static final int WIDTH = HASH + 2;
    private static final int NEXT = HASH;
    private static final int NUMBER = HASH + 1;

    private final KeyTable streams = new KeyTable(1024);
    private final Longs ends = new Longs(1024 * WIDTH);
    private long lastLost = -1;

    /** No stream can be expected to go on without a gap across that commit, which is lost or not to be trusted. */
    void lost(long number) {
        lastLost = number;
    }

    /**
     * Puts the commit behind those before it.
     *
     * @param leafHash the hash that stands beside its leaf
     * @param findings takes what does not fit
     */
    void add(Commit commit, Hash leafHash, BiConsumer<Flaw, String> findings) {
        for (StreamLink link : commit.streams()) {
            int stream = streams.add(Key.of(link.stream()));
            if (stream * WIDTH == ends.size()) {
                begin(link, findings);
            } else {
                compare(stream * WIDTH, link, findings);
            }
            end(stream * WIDTH, commit, link, leafHash);
        }
    }

    private void begin(StreamLink link, BiConsumer<Flaw, String> findings) {
        for (int i = 0; i < WIDTH; i++) {
            ends.add(0);
        }
        boolean isFirst = link.firstSequence() == 0 && link.previous() == null;
        if (!isFirst && lastLost < 0) {
            findings.accept(
                    Flaw.STREAM_BROKEN,
                    "stream " + link.stream() + " begins here, with sequence " + link.firstSequence()
                            + " after a commit " + link.previous()
                            + " (expected: sequence 0 after none, for no earlier commit touches it)");
        }
    }

    private void compare(int at, StreamLink link, BiConsumer<Flaw, String> findings) {
        long before = ends.get(at + NUMBER);
        if (link.firstSequence() != ends.get(at + NEXT)) {
            if (before >= lastLost) {
                findings.accept(
                        Flaw.STREAM_BROKEN,
                        "stream " + link.stream() + " goes on with sequence " + link.firstSequence() + " (expected: "
                                + ends.get(at + NEXT) + ", for so it stood after commit " + before + ")");
            }
        } else if (link.previous() == null || !link.previous().equals(hash(at))) {
            findings.accept(
                    Flaw.STREAM_BROKEN,
                    "it was recorded on stream " + link.stream() + " after a commit with leaf hash " + link.previous()
                            + " (expected: " + hash(at) + ", the leaf hash of commit " + before
                            + "); one of the two is not what was recorded");
        }
    }

    private void end(int at, Commit commit, StreamLink link, Hash leafHash) {
        long next = link.firstSequence();
        for (CommittedEvent event : commit.events()) {
            if (event.stream().equals(link.stream())) {
                next = Math.max(next, event.sequence() + 1);
            }
        }
        ends.set(at, leafHash.first());
        ends.set(at + 1, leafHash.second());
        ends.set(at + 2, leafHash.third());
        ends.set(at + 3, leafHash.fourth());
        ends.set(at + NEXT, next);
        ends.set(at + NUMBER, commit.number());
    }

    private Hash hash(int at) {
        return new Hash(ends.get(at), ends.get(at + 1), ends.get(at + 2), ends.get(at + 3));
    }
}
