package in.sakshi.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * The ledger as its users see it: records drafts, one batch at a time, and reads what is recorded.
 *
 * <p>There is one per process and {@link CommitLog}. Several processes may each have one on the same store: the store's
 * unique numbers keep them honest.
 */
public final class Ledger implements AutoCloseable {

    private final CommitLog log;
    private final KnownFacts known = new KnownFacts();
    private final Clock clock;
    private final List<Runnable> wakeUps = new CopyOnWriteArrayList<>();
    private final List<Runnable> placings = new CopyOnWriteArrayList<>();
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private final DraftQueue queue;
    private final Duration longestWait;
    private final Patience patience;
    private final Thread appender;

    private Ledger(CommitLog log, Clock clock, LedgerSettings settings, LedgerListener listener) {
        this.log = log;
        this.clock = clock;
        this.longestWait = settings.patience();
        this.queue = new DraftQueue(settings.queueLength());
        this.patience = new Patience(longestWait, queue);
        RecordingTime time = new RecordingTime(settings.clockTolerance(), listener);
        Recorder recorder = new Recorder(log, known, time, listener, givenUp);
        this.appender = DaemonThreads.named("sakshi-ledger-appender")
                .newThread(new Appender(queue, recorder, log.turn(), this::wakeReaders));
    }

    /**
     * Opens the ledger on its store; closing it closes the store.
     *
     * @param clock the time of day, for {@link Commit#recordedAt}
     */
    public static Ledger open(CommitLog log, Clock clock, LedgerSettings settings, LedgerListener listener) {
        Ledger ledger = new Ledger(log, clock, settings, listener);
        ledger.appender.start();
        return ledger;
    }

    /**
     * Records a draft, under the time at which it comes in. What is chained to the answer runs on the appender's thread and must be quick.
     *
     * @return the commit, once it is durable; otherwise fails with a {@link NotRecorded}, or with {@link DamagedLedger} if
     *     what is stored before it is not what was recorded; never later than the settings' patience allows
     * @throws IllegalArgumentException if the draft holds no event, or a stream in it has a hole
     */
    public CompletableFuture<Commit> append(Draft draft) {
        try {
            Pending pending = Pending.of(draft, clock.instant());
            queue.add(pending);
            patience.watch(pending);
            placings.forEach(Runnable::run);
            return pending.answer();
        } catch (NotRecorded e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Has this run, on the appender's thread, each time something was appended by this process; it must be quick. */
    public void onAppended(Runnable wakeUp) {
        wakeUps.add(wakeUp);
    }

    /**
     * Has this run, on the thread that appends, each time a draft has got its place: whatever is appended after that is recorded
     * after it, if both are. It must be quick.
     */
    public void onPlaced(Runnable placed) {
        placings.add(placed);
    }

    /** Which ledger this is. */
    public Origin origin() {
        return log.origin();
    }

    /** Where the ledger ends now, whoever wrote there. */
    public Head head() {
        return log.head();
    }

    /** As {@link CommitLog#read}. */
    public List<Commit> read(long from, int most) {
        return log.read(from, most);
    }

    /** As {@link CommitLog#readStream}. */
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        List<Commit> commits = log.readStream(stream, fromSequence, most);
        if (!commits.isEmpty()) {
            // Who reads a stream is about to write to it: the appender then need not look its end up.
            known.learnStreams(commits.get(commits.size() - 1));
        }
        return commits;
    }

    /** As {@link CommitLog#ofCommand}. */
    public Optional<Commit> ofCommand(UUID commandId) {
        return known.ofCommand(commandId).or(() -> log.ofCommand(commandId));
    }

    /** Takes no more drafts, records those that wait as far as patience goes, and closes the store. */
    @Override
    public void close() {
        queue.close();
        waitForAppender();
        givenUp.countDown();
        patience.close();
        log.close();
    }

    private void waitForAppender() {
        try {
            appender.join(Math.max(1, longestWait.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wakeReaders() {
        wakeUps.forEach(Runnable::run);
    }
}
