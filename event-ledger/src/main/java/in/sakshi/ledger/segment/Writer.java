package in.sakshi.ledger.segment;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The one hand that writes. When a write fails, what it left behind is cut off before anything else is written; until that
 * has worked, nobody can say whether the batch is stored. Not for several threads at once.
 */
final class Writer {

    private final Path directory;
    private final Origin origin;
    private final Disk disk;
    private final SegmentSettings settings;
    private final Segments segments;
    private final MarkFile marks;
    private final FrameWriter frame = new FrameWriter();
    private boolean inDoubt;
    private boolean markStale;

    Writer(Path directory, Origin origin, Disk disk, SegmentSettings settings, Segments segments, MarkFile marks) {
        this.directory = directory;
        this.origin = origin;
        this.disk = disk;
        this.settings = settings;
        this.segments = segments;
        this.marks = marks;
    }

    /**
     * Makes the batch durable as one frame and marks it as acknowledged; all of it is stored or nothing.
     *
     * @param index learns where the commits are, once they are stored
     */
    AppendOutcome write(List<Commit> batch, Index index) {
        long next = batch.get(0).number();
        try {
            mend(next);
        } catch (IOException e) {
            return new AppendOutcome.Unknown(e);
        }
        try {
            rotate(next);
            frame.make(batch, segments.last().length());
            segments.last().write(frame.bytes(), frame.size());
        } catch (IOException e) {
            return undo(next, e);
        }
        acknowledge(batch.get(batch.size() - 1));
        publish(batch, index);
        return new AppendOutcome.Stored();
    }

    private AppendOutcome undo(long next, IOException failure) {
        inDoubt = true;
        try {
            mend(next);
            return new AppendOutcome.Refused(failure);
        } catch (IOException e) {
            failure.addSuppressed(e);
            return new AppendOutcome.Unknown(failure);
        }
    }

    /** Takes back what a failed write may have left: a part of a frame, or a new segment that was not yet in use. */
    private void mend(long next) throws IOException {
        if (!inDoubt) {
            return;
        }
        Segment last = segments.last();
        if (last.first() != next && disk.delete(SegmentFiles.of(directory, next))) {
            disk.forceDirectory(directory);
        }
        last.cut();
        inDoubt = false;
    }

    private void rotate(long next) throws IOException {
        Segment last = segments.last();
        if (last.length() >= settings.segmentBytes() && last.first() != next) {
            segments.add(Segment.make(disk, directory, new SegmentHeader(origin, next)));
        }
    }

    /** The batch is durable whatever happens here; without the mark only its removal would go unnoticed. */
    private void acknowledge(Commit last) {
        try {
            marks.write(Mark.at(origin, Head.of(last)));
            markStale = false;
        } catch (IOException e) {
            if (!markStale) {
                settings.notices()
                        .accept("the file " + MarkFile.NAME + " in " + directory + " cannot be written ("
                                + e.getMessage() + "): commits are recorded, but should the newest be removed from the"
                                + " files, the next start would not notice");
            }
            markStale = true;
        }
    }

    private void publish(List<Commit> batch, Index index) {
        Segment segment = segments.last();
        long start = segment.length();
        for (int i = 0; i < batch.size(); i++) {
            index.add(batch.get(i), start + frame.offset(i), start + frame.offset(i + 1));
        }
        segment.grow(start + frame.size());
    }
}
