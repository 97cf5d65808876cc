package in.sakshi.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.Turn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger in MongoDB: a document a commit, whose {@code _id} is its number, so that a number is given once whoever asks for
 * it. Written to a majority of the servers and their journals, read as a majority has it.
 *
 * <p>It finds documents by exact keys only: on MongoDB each is one step in an index, and the embedded server knows no other
 * quick way.
 */
public final class MongoLog implements CommitLog {

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoClient client;
    private final MongoCollection<Commit> ledger;
    private final CommitReader commits;
    private final Origin origin;
    private final Lease lease;

    // The furthest commit seen; what is recorded stays, so this is behind at worst.
    private volatile Head seen = Head.EMPTY;

    private MongoLog(MongoClient client, MongoCollections collections, Origin origin) {
        this.client = client;
        this.ledger = collections.ledger();
        this.commits = new CommitReader(collections.ledgerDocuments());
        this.origin = origin;
        this.lease = new Lease(new LeaseNotes(collections.lease()));
    }

    /**
     * Opens the ledger at that place, after making sure that the servers can keep what it promises.
     *
     * @param newOriginIfEmpty the origin it gets if there is no ledger yet
     * @throws UnfitServer if the servers, or the way to reach them, are too weak; says what to do
     * @throws LedgerUnavailable if no server answers in time
     */
    public static MongoLog open(MongoPlace place, Origin newOriginIfEmpty) {
        return Opening.of(place, opening -> {
            opening.ensureIndexes();
            return new MongoLog(opening.client(), opening.collections(), opening.origin(newOriginIfEmpty));
        });
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Head head() {
        Head known = seen;
        long last = new HeadSearch(commits::present).from(known.number());
        if (last < known.number()) {
            throw new LedgerUnavailable(
                    "commit " + known.number() + " was there and is not now: the MongoDB is not caught up,"
                            + " or was set back to an older state (expected: nothing is recorded until it is there again)");
        }
        if (last > known.number()) {
            commits.withNumbers(List.of(last)).forEach(this::see);
        }
        return seen;
    }

    @Override
    public AppendOutcome append(List<Commit> batch) {
        try {
            ledger.insertMany(batch, IN_ORDER);
        } catch (RuntimeException e) {
            return WriteTriage.of(e);
        }
        see(batch.get(batch.size() - 1));
        return new AppendOutcome.Stored();
    }

    @Override
    public List<Commit> read(long from, int most) {
        List<Commit> found = new NumberedReading(commits).read(from, most, seen.number());
        if (!found.isEmpty()) {
            see(found.get(found.size() - 1));
        }
        return found;
    }

    @Override
    public Optional<Commit> holding(String stream, long sequence) {
        return commits.withKeys(List.of(CommittedEvent.key(stream, sequence))).stream()
                .findFirst();
    }

    @Override
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        return new StreamReading(commits, stream).read(fromSequence, most);
    }

    @Override
    public Optional<Commit> ofCommand(UUID commandId) {
        return commits.ofCommand(commandId.toString()).stream().findFirst();
    }

    @Override
    public Turn turn() {
        return lease;
    }

    /**
     * Where the ledger ended when the lease was last written: a ledger that ends earlier has lost commits. Empty while nobody
     * appended.
     */
    public Optional<Head> mark() {
        return lease.mark();
    }

    @Override
    public void close() {
        client.close();
    }

    private synchronized void see(Commit commit) {
        if (commit.number() > seen.number()) {
            seen = Head.of(commit);
        }
    }
}
