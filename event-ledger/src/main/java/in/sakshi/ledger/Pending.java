package in.sakshi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** A draft that waits to be recorded, and its caller's answer. */
final class Pending {

    private enum State {
        QUEUED,
        TAKEN_UP,
        GIVEN_UP
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CompletableFuture<Commit> answer = new CompletableFuture<>();
    private final long since = System.nanoTime();
    private final Instant cameInAt;
    private final Prepared prepared;
    private final List<StreamSpan> spans;
    private final int bytes;

    private Pending(Instant cameInAt, Prepared prepared, List<StreamSpan> spans, int bytes) {
        this.cameInAt = cameInAt;
        this.prepared = prepared;
        this.spans = spans;
        this.bytes = bytes;
    }

    /** Does here, on the caller's thread, whatever does not depend on the draft's place in the ledger. */
    static Pending of(Draft draft, Instant cameInAt) {
        int bytes = Limits.sizeOf(draft);
        return new Pending(cameInAt, Prepared.of(draft), StreamSpan.of(draft.events()), bytes);
    }

    Instant cameInAt() {
        return cameInAt;
    }

    /** How long it has waited by now. */
    Duration waited() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    Prepared prepared() {
        return prepared;
    }

    List<StreamSpan> spans() {
        return spans;
    }

    int bytes() {
        return bytes;
    }

    CompletableFuture<Commit> answer() {
        return answer;
    }

    /** Takes the draft up for sending, unless its caller was told before that it never was. */
    boolean takeUp() {
        return state.compareAndSet(State.QUEUED, State.TAKEN_UP) || state.get() == State.TAKEN_UP;
    }

    void recorded(Commit commit) {
        answer.complete(commit);
    }

    void failed(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    /** Answers after a fault of our own; what it was is the cause. */
    void failedUnforeseen(RuntimeException fault) {
        OutcomeUnknown unknown = new OutcomeUnknown(prepared.commandId());
        unknown.initCause(fault);
        failed(unknown);
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    boolean isOlderThan(Duration age) {
        return waited().compareTo(age) > 0;
    }

    /** Answers the caller, who waits no longer: certainly not recorded if it was never taken up, unknown if it was. */
    void giveUp(String unsentBecause) {
        if (state.compareAndSet(State.QUEUED, State.GIVEN_UP)) {
            failed(new LedgerUnavailable(unsentBecause));
        } else {
            failed(new OutcomeUnknown(prepared.commandId()));
        }
    }
}
