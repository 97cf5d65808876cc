package in.sakshi.ledger.segment;

import in.sakshi.ledger.disk.DiskFile;
import in.sakshi.ledger.disk.RealFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Goes through all segments of a directory in order and tells what is there, changing nothing. */
final class SegmentWalk {

    private SegmentWalk() {}

    /**
     * Goes through a directory that nobody writes to meanwhile.
     *
     * @param told takes what is found; what it throws ends the walk
     * @throws LedgerNotOpened if a segment is written in another format
     * @throws UncheckedIOException if the files cannot be read
     */
    static void through(Path directory, Consumer<? super Found> told) {
        try {
            List<Path> files = SegmentFiles.in(directory);
            long next = 0;
            for (int i = 0; i < files.size(); i++) {
                try (DiskFile file = RealFile.forReading(files.get(i))) {
                    boolean last = i == files.size() - 1;
                    next = new FrameWalk(files.get(i), file, last, told).from(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
