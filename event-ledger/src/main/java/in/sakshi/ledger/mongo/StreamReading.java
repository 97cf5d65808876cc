package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Reads a stream from a sequence on, in growing pieces of exact event keys, never past a hole. */
final class StreamReading {

    private static final int FIRST_PIECE = 16;

    /** With more keys in one question the embedded server gets slower by the square. */
    private static final int PIECE = 64;

    private final CommitReader commits;
    private final String stream;

    StreamReading(CommitReader commits, String stream) {
        this.commits = commits;
        this.stream = stream;
    }

    /** The commits that hold the stream's events from that sequence on, at most so many. */
    List<Commit> read(long from, int most) {
        List<Commit> found = new ArrayList<>();
        long next = from;
        int ask = FIRST_PIECE;
        boolean more = true;
        while (more && found.size() < most) {
            long asked = next + ask;
            next = append(commits.withKeys(keys(next, ask)), next, found);
            more = next >= asked;
            ask = PIECE;
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Adds the commits that continue the stream without a hole; returns the sequence that comes after them. */
    private long append(List<Commit> piece, long first, List<Commit> found) {
        long next = first;
        for (Commit commit : piece) {
            if (firstSequence(commit) > next) {
                requireThere(next, commit.number());
                return next;
            }
            found.add(commit);
            next = lastSequence(commit) + 1;
        }
        return next;
    }

    private void requireThere(long sequence, long laterCommit) {
        if (commits.withKeys(keys(sequence, 1)).isEmpty()) {
            throw new DamagedLedger("event " + CommittedEvent.key(stream, sequence) + " is missing in collection "
                    + MongoRole.LEDGER + ", although document " + laterCommit + " holds a later one of its stream");
        }
    }

    private long firstSequence(Commit commit) {
        return sequences(commit).min().orElseThrow();
    }

    private long lastSequence(Commit commit) {
        return sequences(commit).max().orElseThrow();
    }

    private LongStream sequences(Commit commit) {
        return commit.events().stream()
                .filter(event -> event.stream().equals(stream))
                .mapToLong(CommittedEvent::sequence);
    }

    private List<String> keys(long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(sequence -> CommittedEvent.key(stream, sequence))
                .toList();
    }
}
