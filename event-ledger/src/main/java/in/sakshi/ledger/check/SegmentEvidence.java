package in.sakshi.ledger.check;

import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.segment.Found;
import in.sakshi.ledger.segment.Mark;
import in.sakshi.ledger.segment.SegmentArchive;
import in.sakshi.ledger.segment.StoredCommit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files of a ledger that no process writes to, or a copy of them. */
public final class SegmentEvidence implements Evidence {

    private static final String MARK = "the file 'acknowledged'";

    private final Path directory;
    private final SegmentArchive archive;

    private SegmentEvidence(Path directory, SegmentArchive archive) {
        this.directory = directory;
        this.archive = archive;
    }

    /**
     * Opens a directory for checking; needs no permission to write.
     *
     * @throws in.sakshi.ledger.segment.LedgerNotOpened if it is in use, holds no ledger, or cannot be read
     */
    public static SegmentEvidence of(Path directory) {
        return new SegmentEvidence(directory, SegmentArchive.open(directory));
    }

    @Override
    public String subject() {
        return "the files in " + directory;
    }

    @Override
    public void present(Consumer<? super Exhibit> to) {
        long acknowledged = presentMark(to);
        Presenter presenter = new Presenter(to, acknowledged);
        archive.walk(presenter);
        if (!archive.hasMark() && presenter.next > 0) {
            to.accept(new Exhibit.Illegible(
                    MARK, "it is missing (expected: beside the commits, to say how far they had been acknowledged)"));
        }
    }

    private long presentMark(Consumer<? super Exhibit> to) {
        try {
            return archive.mark().map(mark -> present(mark, to)).orElse(-1L);
        } catch (DamagedLedger e) {
            to.accept(new Exhibit.Illegible(MARK, String.valueOf(e.getMessage())));
            return -1;
        }
    }

    private static long present(Mark mark, Consumer<? super Exhibit> to) {
        String hash = mark.leafHash() == null ? null : mark.leafHash().hex();
        to.accept(new Exhibit.Identified(MARK, mark.origin().value()));
        to.accept(new Exhibit.Acknowledged(MARK, mark.number(), hash));
        return mark.number();
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns what is found into exhibits. */
    private static final class Presenter implements Consumer<Found> {

        private final Consumer<? super Exhibit> to;
        private final long acknowledged;
        private long next;

        Presenter(Consumer<? super Exhibit> to, long acknowledged) {
            this.to = to;
            this.acknowledged = acknowledged;
        }

        @Override
        public void accept(Found found) {
            if (found instanceof Found.Header header) {
                String place = String.valueOf(header.file().getFileName());
                to.accept(new Exhibit.Identified(place, header.origin().value()));
            } else if (found instanceof Found.Batch batch) {
                batch.commits().forEach(this::present);
            } else if (found instanceof Found.Illegible illegible) {
                present(illegible);
            }
        }

        private void present(StoredCommit commit) {
            next = commit.number() + 1;
            to.accept(new Exhibit.Stored(
                    commit.place(),
                    commit.number(),
                    null,
                    null,
                    null,
                    commit.leaf(),
                    commit.leafHash().hex(),
                    commit.payloads()));
        }

        private void present(Found.Illegible illegible) {
            if (illegible.tail() && next > acknowledged) {
                String what =
                        "behind commit " + (next - 1) + " a last write was cut short, of which nobody was told that it"
                                + " was recorded; the next start of the ledger cuts it off";
                to.accept(new Exhibit.Noted(illegible.place(), what));
                return;
            }
            String what = "these bytes do not match their checksum (expected: what was written there, commit " + next
                    + " and perhaps more)";
            to.accept(new Exhibit.Illegible(illegible.place(), what));
            illegible.legible().forEach(this::present);
        }
    }
}
