package in.sakshi.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The ledger as its users see it: records drafts, one batch at a time, and reads what is recorded.
 *
 * <p>There is one per process and {@link CommitLog}. Several processes may each have one on the same store: the store's
 * unique numbers keep them honest.
 */
public final class Ledger implements AutoCloseable {

    private final CommitLog log;

    private Ledger(CommitLog log) {
        this.log = log;
    }

    /**
     * Opens the ledger on its store; closing it closes the store.
     *
     * @param clock the time of day, for {@link Commit#recordedAt}
     */
    public static Ledger open(CommitLog log, Clock clock, LedgerSettings settings, LedgerListener listener) {
        return new Ledger(log);
    }

    /**
     * Records a draft.
     *
     * @return the commit, once it is durable; otherwise fails with a {@link NotRecorded}
     */
    public CompletableFuture<Commit> append(Draft draft) {
        return CompletableFuture.failedFuture(new LedgerUnavailable("not yet written"));
    }

    public Origin origin() {
        return log.origin();
    }

    public Head head() {
        return log.head();
    }

    public List<Commit> read(long from, int most) {
        return log.read(from, most);
    }

    public List<Commit> readStream(String stream, long fromSequence, int most) {
        return log.readStream(stream, fromSequence, most);
    }

    public Optional<Commit> ofCommand(UUID commandId) {
        return log.ofCommand(commandId);
    }

    @Override
    public void close() {
        log.close();
    }
}
