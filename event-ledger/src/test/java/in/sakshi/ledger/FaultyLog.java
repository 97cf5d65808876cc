package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A real log for which a test lays down what befalls the next appends and reads, and holds appends back for a while. */
final class FaultyLog implements CommitLog {

    /** What becomes of a batch, and what is said about it. */
    interface Befalling {
        AppendOutcome of(CommitLog real, List<Commit> batch);
    }

    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final AtomicBoolean holding = new AtomicBoolean();
    private final AtomicInteger blind = new AtomicInteger();
    private final Queue<Befalling> planned = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> readFailures = new ConcurrentLinkedQueue<>();
    private final CommitLog real;

    FaultyLog(CommitLog real) {
        this.real = real;
    }

    /** Nothing out of the ordinary. */
    static AppendOutcome stored(CommitLog real, List<Commit> batch) {
        return real.append(batch);
    }

    /** Stored, but nobody is told. */
    static AppendOutcome replyLost(CommitLog real, List<Commit> batch) {
        real.append(batch);
        return new AppendOutcome.Unknown(cut());
    }

    /** Stored up to the middle, but nobody is told. */
    static AppendOutcome halfStored(CommitLog real, List<Commit> batch) {
        real.append(batch.subList(0, batch.size() / 2));
        return new AppendOutcome.Unknown(cut());
    }

    /** Not stored, but nobody is told. */
    static AppendOutcome requestLost(CommitLog real, List<Commit> batch) {
        return new AppendOutcome.Unknown(cut());
    }

    /** Refused by the store. */
    static AppendOutcome refused(CommitLog real, List<Commit> batch) {
        return new AppendOutcome.Refused(cut());
    }

    /** Has these befall the next appends, in this order; after them all is well again. */
    void plan(Befalling... next) {
        planned.addAll(List.of(next));
    }

    /** Has the next reads fail so. */
    void planReadFailures(RuntimeException... next) {
        readFailures.addAll(List.of(next));
    }

    /** Has the next questions find nothing, as if what is stored were not yet on a majority of the servers. */
    void planBlindness(int questions) {
        blind.set(questions);
    }

    /** Whether everything planned has happened. */
    boolean allHappened() {
        return planned.isEmpty() && readFailures.isEmpty() && blind.get() == 0;
    }

    /** Holds appends back from now on, so that drafts gather behind them. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    /** Whether an append is held back. */
    boolean isHolding() {
        return holding.get();
    }

    /** Lets appends through again. */
    void letGo() {
        gate.countDown();
    }

    @Override
    public AppendOutcome append(List<Commit> batch) {
        waitAtGate();
        Befalling next = planned.poll();
        return next == null ? real.append(batch) : next.of(real, batch);
    }

    @Override
    public Origin origin() {
        return real.origin();
    }

    @Override
    public Head head() {
        failIfPlanned();
        return real.head();
    }

    @Override
    public List<Commit> read(long from, int most) {
        failIfPlanned();
        return isBlind() ? List.of() : real.read(from, most);
    }

    @Override
    public Optional<Commit> holding(String stream, long sequence) {
        failIfPlanned();
        return isBlind() ? Optional.empty() : real.holding(stream, sequence);
    }

    @Override
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        failIfPlanned();
        return real.readStream(stream, fromSequence, most);
    }

    @Override
    public Optional<Commit> ofCommand(UUID commandId) {
        failIfPlanned();
        return isBlind() ? Optional.empty() : real.ofCommand(commandId);
    }

    @Override
    public Turn turn() {
        return real.turn();
    }

    @Override
    public void close() {
        real.close();
    }

    private void waitAtGate() {
        holding.set(gate.getCount() > 0);
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        holding.set(false);
    }

    private static IOException cut() {
        return new IOException("cut by the test");
    }

    private boolean isBlind() {
        return blind.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private void failIfPlanned() {
        RuntimeException failure = readFailures.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
