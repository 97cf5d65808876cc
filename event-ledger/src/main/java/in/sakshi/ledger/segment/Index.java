package in.sakshi.ledger.segment;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.compact.Longs;
import java.util.UUID;

/** Where the durable commits are, in memory: about 120 bytes a commit. For any number of threads. */
final class Index {

    private static final int ROOM = 1024;

    private final Keys keys = new Keys(ROOM);
    private final Longs places = new Longs(ROOM);
    private volatile Head head = Head.EMPTY;

    /** Where the ledger ends; every commit up to there is found here. */
    Head head() {
        return head;
    }

    /** Whether the commit's command id or one of its event keys is taken. */
    synchronized boolean taken(Commit commit) {
        return keys.taken(commit);
    }

    /**
     * Adds the next commit.
     *
     * @param from first byte of it in its segment
     * @param to first byte behind it
     */
    synchronized void add(Commit commit, long from, long to) {
        keys.add(commit);
        places.add(from << 32 | (to - from));
        head = Head.of(commit);
    }

    /** First byte of the commit with that number in its segment. */
    synchronized long from(long number) {
        return places.get(Math.toIntExact(number)) >>> 32;
    }

    /** First byte behind the commit with that number in its segment. */
    synchronized long to(long number) {
        long place = places.get(Math.toIntExact(number));
        return (place >>> 32) + (int) place;
    }

    /** The number of the commit that the command caused, −1 if there is none. */
    synchronized long ofCommand(UUID commandId) {
        return keys.ofCommand(commandId);
    }

    /** The numbers of the commits on a stream from the one that holds that sequence on, at most so many. */
    synchronized long[] ofStream(String stream, long sequence, int most) {
        return keys.ofStream(stream, sequence, most);
    }
}
