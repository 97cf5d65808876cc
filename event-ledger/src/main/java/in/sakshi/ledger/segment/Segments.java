package in.sakshi.ledger.segment;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** All open segments, for any number of readers and the one writer. */
final class Segments implements Closeable {

    // So much is fetched at once when many commits are read.
    private static final int PIECE = 1 << 20;

    private final Index index;
    private volatile List<Segment> all = List.of();

    Segments(Index index) {
        this.index = index;
    }

    /** The segment that is written to. */
    Segment last() {
        return all.get(all.size() - 1);
    }

    void add(Segment segment) {
        List<Segment> more = new ArrayList<>(all);
        more.add(segment);
        all = List.copyOf(more);
    }

    /** The commit with that number, which must be in the index. */
    Commit read(long number) {
        return read(number, number + 1).get(0);
    }

    /** The commits from that number up to and without the other; they must be in the index. */
    List<Commit> read(long from, long to) {
        List<Commit> commits = new ArrayList<>(Math.toIntExact(to - from));
        long next = from;
        while (next < to) {
            next = readPiece(next, to, commits);
        }
        return commits;
    }

    private long readPiece(long from, long to, List<Commit> into) {
        List<Segment> segments = all;
        int i = segments.size() - 1;
        while (segments.get(i).first() > from) {
            i--;
        }
        long last = i + 1 < segments.size() ? Math.min(to, segments.get(i + 1).first()) : to;
        long start = index.from(from);
        long stop = from + 1;
        while (stop < last && index.to(stop) - start <= PIECE) {
            stop++;
        }
        Segment segment = segments.get(i);
        ByteBuffer piece = ByteBuffer.wrap(segment.read(start, index.to(stop - 1)));
        for (long number = from; number < stop; number++) {
            long offset = index.from(number);
            into.add(cut(segment, offset, number, piece.position(Math.toIntExact(offset - start))));
        }
        return stop;
    }

    private static Commit cut(Segment segment, long offset, long number, ByteBuffer piece) {
        StoredCommit stored = StoredCommit.read(segment.path(), offset, number, piece);
        if (stored == null) {
            throw new DamagedLedger("commit " + number + " (" + segment.path().getFileName() + ", byte " + offset
                    + "): its bytes no longer have the form in which they were written (expected: nobody touches the file;"
                    + " restore it from a backup)");
        }
        return stored.open();
    }

    @Override
    public void close() throws IOException {
        for (Segment segment : all) {
            segment.close();
        }
    }
}
