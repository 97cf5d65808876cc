package in.sakshi.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where sealed commits are kept: the port with two adapters, {@code MongoLog} and {@code SegmentLog}. A log stores and
 * finds; numbering, sealing, retrying and the meaning of a collision are {@link Ledger}'s.
 *
 * <p>A log promises: numbers, command ids and event keys ({@link CommittedEvent#key}) are unique in it; of a batch, always
 * a prefix is stored; what {@link AppendOutcome.Stored} says is stored survives the loss of the process (and, on a replica
 * set, of a minority of servers); every read sees a prefix of the ledger that is as durable. Reads and appends may come
 * from any thread, appends of one process from one thread at a time.
 *
 * <p>A read that finds a stored commit not to be what its hashes say throws {@link DamagedLedger}; one that cannot reach
 * the store throws {@link LedgerUnavailable}.
 */
public interface CommitLog extends AutoCloseable {

    /** Which ledger this is. */
    Origin origin();

    /** Where the ledger ends now. */
    Head head();

    /**
     * Stores the commits in their order, each under its number.
     *
     * @param batch sealed commits with contiguous numbers, at least one
     * @return what is known about their fate; never an exception for a store that is full, slow or away
     */
    AppendOutcome append(List<Commit> batch);

    /**
     * Commits in order of their numbers, from the given one, as far as the ledger goes.
     *
     * @param from number of the first, ≥ 0
     * @param most at most so many
     * @return without holes; fewer than {@code most} only if the ledger ends there
     */
    List<Commit> read(long from, int most);

    /** The commit that holds the stream's event with that sequence, if there is one. */
    Optional<Commit> holding(String stream, long sequence);

    /**
     * The commits that touched a stream, in order, from the one that holds the given sequence; complete to the stream's end
     * as far as {@code most} goes.
     *
     * @param most at most so many commits; to go on, ask again from the sequence after the last one seen
     */
    List<Commit> readStream(String stream, long fromSequence, int most);

    /** The commit that the command caused, if it was recorded. */
    Optional<Commit> ofCommand(UUID commandId);

    /** The courtesy between the appenders of several processes on this store; none where there can be only one. */
    default Turn turn() {
        return Turn.NONE;
    }

    /** Gives back what the log holds open. */
    @Override
    void close();
}
