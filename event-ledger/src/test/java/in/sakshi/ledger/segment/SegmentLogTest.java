package in.sakshi.ledger.segment;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommitLogContract;
import in.sakshi.ledger.Origin;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** The ledger in plain files keeps what every commit log promises, with several commits to a segment and several segments. */
class SegmentLogTest extends CommitLogContract {

    private static final SegmentSettings SMALL_SEGMENTS = new SegmentSettings(8192, notice -> {});

    @TempDir
    private Path directory;

    @Override
    protected CommitLog open() {
        return SegmentLog.open(directory, () -> Origin.of("test", UUID.randomUUID()), SMALL_SEGMENTS);
    }
}
