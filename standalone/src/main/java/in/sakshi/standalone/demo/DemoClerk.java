package in.sakshi.standalone.demo;

import in.sakshi.ledger.Ledger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Has the demo's commands decided one after the other, each at its own time, and waits for the disk for many of them together: the
 * next one begins as soon as what the one before decided has its place in the ledger. They are recorded in that order, so that a
 * load that is cut short has recorded all up to some command and nothing beyond.
 */
final class DemoClerk implements AutoCloseable {

    /** So many are decided while one write to a slow disk goes on. */
    private static final int MOST_UNDER_WAY = 64;

    private static final long SECONDS_FOR_THE_DISK = 30;

    private final MovableClock clock;
    private final ExecutorService hands = Executors.newFixedThreadPool(MOST_UNDER_WAY);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile CompletableFuture<Void> placed = CompletableFuture.completedFuture(null);
    private final Map<String, CompletableFuture<Void>> lastAbout = new HashMap<>();
    private Instant last;

    /** @param last when the last command was entered, before which no other can be */
    DemoClerk(Ledger ledger, MovableClock clock, Instant last) {
        this.clock = clock;
        this.last = last;
        ledger.onPlaced(() -> placed.complete(null));
    }

    /**
     * Has a command decided at that moment, or when the last one was entered if that is later: what was entered late may have been to
     * be told before it was entered.
     *
     * @param about what it is about: if the command before that was about the same is not on the disk yet, this one waits for it, as
     *     some rules look things up in the ledger
     */
    void at(Instant moment, String about, Runnable command) {
        await(lastAbout.getOrDefault(about, CompletableFuture.completedFuture(null)));
        last = moment.isAfter(last) ? moment : last;
        clock.moveTo(last);
        CompletableFuture<Void> place = new CompletableFuture<>();
        placed = place;
        lastAbout.put(about, CompletableFuture.runAsync(command, hands).whenComplete((nothing, failed) -> {
            failure.compareAndSet(null, failed);
            place.complete(null);
        }));
        await(place);
    }

    /** Waits until all that was decided is on the disk. */
    void finish() {
        lastAbout.values().forEach(this::await);
    }

    private void await(CompletableFuture<Void> done) {
        done.exceptionally(failed -> null).join();
        Throwable failed = failure.get();
        if (failed != null) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw cause instanceof DemoNotLoaded known ? known : new DemoNotLoaded("the demo was cut short: " + cause);
        }
    }

    /** Lets what is under way come to its end, undisturbed. */
    @Override
    public void close() {
        hands.shutdown();
        try {
            var unused = hands.awaitTermination(SECONDS_FOR_THE_DISK, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
