package in.sakshi.ledger.segment;

import in.sakshi.ledger.Origin;
import java.nio.file.Path;
import java.util.List;

/** What a walk through a directory comes across, in the order of the files. */
public sealed interface Found {

    /**
     * A segment begins.
     *
     * @param origin the ledger that it belongs to
     * @param first number of the commit that should come first in it
     * @param length bytes of the header
     */
    record Header(Path file, Origin origin, long first, int length) implements Found {}

    /**
     * A batch whose bytes are as they were written.
     *
     * @param to first byte behind it
     */
    record Batch(List<StoredCommit> commits, long to) implements Found {}

    /**
     * Bytes that are not as anybody wrote them.
     *
     * @param from first of the bytes
     * @param to first byte behind them: where the next good frame or the end of the file is
     * @param tail whether nothing good follows, as after a write that was cut short
     * @param legible the commits that have the right form nevertheless, numbered as they should be
     */
    record Illegible(Path file, long from, long to, boolean tail, List<StoredCommit> legible) implements Found {

        /** Where the bytes are, for people. */
        public String place() {
            return file.getFileName() + (to == from ? ", which is empty" : ", bytes " + from + " to " + (to - 1));
        }
    }
}
