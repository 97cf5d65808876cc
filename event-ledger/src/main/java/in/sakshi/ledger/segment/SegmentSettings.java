package in.sakshi.ledger.segment;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/**
 * How a {@link SegmentLog} goes about its work.
 *
 * @param segmentBytes when a segment has that many bytes, the next batch goes into a new one
 * @param notices takes the sentences that somebody should read: an unfinished write cut off, a mark that cannot be written
 */
public record SegmentSettings(long segmentBytes, Consumer<String> notices) {

    private static final long MOST = 1L << 30;

    /** Segments of 64 MB; notices go to the log as warnings. */
    public static final SegmentSettings DEFAULT = new SegmentSettings(64L << 20, SegmentSettings::warn);

    public SegmentSettings {
        if (segmentBytes < 1 || segmentBytes > MOST) {
            throw new IllegalArgumentException("segmentBytes: " + segmentBytes + " (expected: 1 … " + MOST + ")");
        }
    }

    private static void warn(String notice) {
        System.getLogger(SegmentLog.class.getName()).log(Level.WARNING, notice);
    }
}
