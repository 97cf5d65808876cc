package in.sakshi.ledger.segment;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.disk.Checksum;
import java.nio.ByteBuffer;
import java.util.List;

/** Puts batches into frames, each into the same memory. Not for several threads at once. */
final class FrameWriter {

    /** Bytes of a frame before its body: length and checksum. */
    static final int HEAD = 2 * Integer.BYTES;

    /** Bytes of a body before its first commit: number and count. */
    static final int BODY_HEAD = Long.BYTES + Integer.BYTES;

    private static final int ROOM = 1 << 16;

    private ByteBuffer frame = ByteBuffer.allocate(ROOM);
    private int[] offsets = new int[0];

    /**
     * Makes the frame of a batch; it stays until the next is made.
     *
     * @param place where the frame will stand in its file
     */
    void make(List<Commit> batch, long place) {
        frame.clear().position(HEAD);
        frame.putLong(batch.get(0).number()).putInt(batch.size());
        offsets = new int[batch.size() + 1];
        for (int i = 0; i < batch.size(); i++) {
            Commit commit = batch.get(i);
            List<Bytes> payloads = commit.payloads();
            offsets[i] = frame.position();
            makeRoom(StoredCommit.sizeOf(commit, payloads));
            StoredCommit.write(commit, payloads, frame);
        }
        offsets[batch.size()] = frame.position();
        int length = frame.position() - HEAD;
        frame.putInt(0, length).putInt(Integer.BYTES, Checksum.ofFrame(place, frame.array(), HEAD, length));
    }

    /** The frame; only the first {@link #size} bytes of the array belong to it. */
    byte[] bytes() {
        return frame.array();
    }

    int size() {
        return frame.position();
    }

    /** At which byte of the frame the batch's i-th commit begins, and the one before it ends. */
    int offset(int i) {
        return offsets[i];
    }

    private void makeRoom(int bytes) {
        if (frame.remaining() < bytes) {
            int room = Math.max(Math.multiplyExact(frame.capacity(), 2), Math.addExact(frame.position(), bytes));
            frame = ByteBuffer.allocate(room).put(frame.flip());
        }
    }
}
