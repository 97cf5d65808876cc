package in.sakshi.ledger.segment;

import in.sakshi.ledger.disk.Checksum;
import in.sakshi.ledger.disk.DiskFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through one segment, frame by frame; where a frame is not as it was written, on to the next good one. */
final class FrameWalk {

    private static final int LEAST_BODY = FrameWriter.BODY_HEAD + Integer.BYTES;

    private final Path path;
    private final DiskFile file;
    private final long size;
    private final boolean last;
    private final Consumer<? super Found> told;

    FrameWalk(Path path, DiskFile file, boolean last, Consumer<? super Found> told) throws IOException {
        this.path = path;
        this.file = file;
        this.size = file.size();
        this.last = last;
        this.told = told;
    }

    /**
     * Goes through the whole file.
     *
     * @param expected the number of the commit that should come first
     * @return the number of the commit that should come first in the next file
     */
    long from(long expected) throws IOException {
        long next = expected;
        long place = pastHeader();
        if (place == 0) {
            place = pastDamage(0, next);
        }
        while (place < size) {
            ByteBuffer body = bodyAt(place);
            List<StoredCommit> commits = body == null ? List.of() : commitsIn(body, place, body.getLong(0));
            if (body == null || commits.size() != body.getInt(Long.BYTES) || body.hasRemaining()) {
                place = pastDamage(place, next);
            } else {
                next = body.getLong(0) + commits.size();
                place += FrameWriter.HEAD + body.capacity();
                told.accept(new Found.Batch(commits, place));
            }
        }
        return next;
    }

    private long pastHeader() throws IOException {
        SegmentHeader header = SegmentHeader.read(path, bytes(0, Math.min(size, SegmentHeader.MOST_BYTES)));
        if (header == null) {
            return 0;
        }
        int length = header.line().length;
        told.accept(new Found.Header(path, header.origin(), header.first(), length));
        return length;
    }

    /** The body of the frame that stands there; nothing if its length or checksum says that it is not as it was written. */
    private @Nullable ByteBuffer bodyAt(long place) throws IOException {
        if (size - place < FrameWriter.HEAD + LEAST_BODY) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes(place, FrameWriter.HEAD));
        int length = head.getInt();
        if (length < LEAST_BODY || length > size - place - FrameWriter.HEAD) {
            return null;
        }
        byte[] body = bytes(place + FrameWriter.HEAD, length);
        return Checksum.ofFrame(place, body, 0, length) == head.getInt() ? ByteBuffer.wrap(body) : null;
    }

    private List<StoredCommit> commitsIn(ByteBuffer body, long place, long first) {
        List<StoredCommit> commits = new ArrayList<>();
        body.position(Math.min(FrameWriter.BODY_HEAD, body.limit()));
        while (body.hasRemaining()) {
            long offset = place + FrameWriter.HEAD + body.position();
            StoredCommit commit = StoredCommit.read(path, offset, first + commits.size(), body);
            if (commit == null) {
                break;
            }
            commits.add(commit);
        }
        return commits;
    }

    private long pastDamage(long place, long expected) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes(place, size - place));
        int good = Math.min(1, rest.limit());
        while (good < rest.limit() && !(looksLikeFrame(rest, good) && bodyAt(place + good) != null)) {
            good++;
        }
        long to = place + good;
        int head = Math.min(FrameWriter.HEAD, good);
        boolean inHeader = place == 0;
        List<StoredCommit> legible = inHeader ? List.of() : commitsIn(rest.slice(head, good - head), place, expected);
        told.accept(new Found.Illegible(path, place, to, last && !inHeader && to == size, legible));
        return to;
    }

    /** Cheap, for every place is tried; the checksum then decides. */
    private static boolean looksLikeFrame(ByteBuffer rest, int at) {
        int body = at + FrameWriter.HEAD;
        if (rest.limit() - body < LEAST_BODY) {
            return false;
        }
        int length = rest.getInt(at);
        boolean fits = length >= LEAST_BODY && length <= rest.limit() - body;
        return fits && rest.getLong(body) >= 0 && rest.getInt(body + Long.BYTES) > 0;
    }

    private byte[] bytes(long from, long count) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(count)];
        if (file.read(bytes, from) < bytes.length) {
            throw new EOFException(path + " became shorter while it was read");
        }
        return bytes;
    }
}
