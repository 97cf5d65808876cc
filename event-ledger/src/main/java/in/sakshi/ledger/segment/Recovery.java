package in.sakshi.ledger.segment;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a start finds in a directory: builds the index, and refuses the directory if anything is missing or damaged that
 * is not plainly a last write cut short. Changes nothing until {@link #finish}.
 */
final class Recovery implements Consumer<Found> {

    /**
     * A segment as it was found.
     *
     * @param file the file
     * @param first number of its first commit
     * @param length bytes of it that are good
     */
    record Part(Path file, long first, long length) {}

    private static final String CURE =
            " (expected: nothing but what was written; check the ledger, and restore the file from a backup)";

    private final Path directory;
    private final Index index;
    private final @Nullable Mark mark;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Origin origin;
    private Found.@Nullable Illegible torn;

    private Recovery(Path directory, Index index, @Nullable Mark mark) {
        this.directory = directory;
        this.index = index;
        this.mark = mark;
    }

    /** Looks through the directory. */
    static Recovery of(Path directory, Index index) throws IOException {
        Recovery recovery =
                new Recovery(directory, index, MarkFile.in(directory).orElse(null));
        SegmentWalk.through(directory, recovery);
        recovery.compareWithMark();
        return recovery;
    }

    /** Which ledger is there; a new one if there is none. */
    Origin originOr(Supplier<Origin> ifEmpty) {
        return origin == null ? ifEmpty.get() : origin;
    }

    /** Opens what was found for writing: cuts off an unfinished end, and makes sure that the rest is on the disk. */
    void finish(Segments segments, Origin of, SegmentSettings settings, Disk disk) throws IOException {
        for (Path unfinished : SegmentFiles.unfinished(directory)) {
            disk.delete(unfinished);
        }
        if (parts.isEmpty()) {
            segments.add(Segment.make(disk, directory, new SegmentHeader(of, 0)));
        }
        for (Part part : parts) {
            segments.add(Segment.open(disk, part.file(), part.first(), part.length()));
        }
        segments.last().cut();
        if (torn != null) {
            String where = index.head().number() < 0
                    ? "before any commit"
                    : "behind commit " + index.head().number();
            settings.notices()
                    .accept(torn.place() + ", " + where
                            + ": a last write was cut short there; nobody had been told that it"
                            + " was recorded, and it was cut off");
        }
    }

    @Override
    public void accept(Found found) {
        if (found instanceof Found.Header header) {
            begin(header);
        } else if (found instanceof Found.Batch batch) {
            batch.commits().forEach(this::add);
            Part part = parts.remove(parts.size() - 1);
            parts.add(new Part(part.file(), part.first(), batch.to()));
        } else if (found instanceof Found.Illegible illegible) {
            if (!illegible.tail()) {
                throw new DamagedLedger("commit " + index.head().next() + ": " + illegible.place()
                        + ": these bytes do not match their checksum, and yet it is not the end of the ledger" + CURE);
            }
            torn = illegible;
        }
    }

    private void begin(Found.Header header) {
        if (origin != null && !origin.equals(header.origin())) {
            throw new DamagedLedger(header.file() + " belongs to the ledger " + header.origin() + " (expected: "
                    + origin + ", as the files before it)");
        }
        if (header.first() != index.head().next()) {
            throw new DamagedLedger(header.file() + " begins with commit " + header.first() + " (expected: "
                    + index.head().next() + ", for the files before it end at commit "
                    + index.head().number() + "; was one removed?)");
        }
        origin = header.origin();
        parts.add(new Part(header.file(), header.first(), header.length()));
    }

    private void add(StoredCommit stored) {
        if (stored.number() != index.head().next()) {
            throw new DamagedLedger("commit " + stored.number() + " (" + stored.place() + ") follows commit "
                    + index.head().number() + " (expected: " + index.head().next() + ")" + CURE);
        }
        Commit commit = stored.openLeaf();
        if (mark != null
                && mark.number() == commit.number()
                && !commit.leafHash().equals(mark.leafHash())) {
            throw new DamagedLedger("commit " + commit.number() + " (" + stored.place() + "): its leaf hash is "
                    + commit.leafHash() + " (expected: " + mark.leafHash() + ", which had been acknowledged)");
        }
        if (index.taken(commit)) {
            throw new DamagedLedger("commit " + commit.number() + " (" + stored.place() + "): its command or one of its"
                    + " events is recorded in an earlier commit already" + CURE);
        }
        index.add(commit, stored.offset(), stored.end());
    }

    private void compareWithMark() {
        Path file = directory.resolve(MarkFile.NAME);
        if (index.head().number() >= 0 && !Files.exists(file)) {
            throw new DamagedLedger(file + " is missing, so nobody can say whether commits behind commit "
                    + index.head().number()
                    + " had been acknowledged (expected: the file beside the commits; check the ledger, then, to go on with"
                    + " what is there, put an empty file in its place)");
        }
        if (mark != null && mark.number() > index.head().number()) {
            throw new DamagedLedger(missing(mark) + " (expected: all that was acknowledged; restore the files in "
                    + directory + " from a backup, or, to go on without those commits, empty the file " + MarkFile.NAME
                    + ")");
        }
        if (mark != null && origin != null && !mark.origin().equals(origin)) {
            throw new DamagedLedger(file + " belongs to the ledger " + mark.origin() + " (expected: " + origin
                    + ", as the commits beside it)");
        }
    }

    private String missing(Mark beyond) {
        String which = index.head().next() == beyond.number()
                ? "commit " + beyond.number() + " had been acknowledged and is missing"
                : "commits " + index.head().next() + "…" + beyond.number() + " had been acknowledged and are missing";
        String end = index.head().number() < 0
                ? "the files hold no commit"
                : "the files end at commit " + index.head().number();
        return which + "; " + end + (torn == null ? "" : ", followed by something illegible in " + torn.place());
    }
}
