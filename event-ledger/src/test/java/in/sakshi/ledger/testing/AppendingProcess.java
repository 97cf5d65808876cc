package in.sakshi.ledger.testing;

import in.sakshi.ledger.AlreadyRecorded;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.OutOfSequence;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/**
 * A process that appends through a ledger of its own until its input ends: four writers, each on streams of its own. Prints
 * {@code sent <writer> <command>} before and {@code ack <writer> <command> <number> <leaf hash>} after each.
 */
public final class AppendingProcess {

    private static final int WRITERS = 4;
    private static final int EVENTS_PER_STREAM = 10;
    private static final LedgerSettings PATIENT = new LedgerSettings(64, Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final Ledger ledger;
    private volatile boolean stopped;

    private AppendingProcess(Ledger ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MongoPlace place = MongoPlace.of(arguments[0])
                .allowingSingleServer()
                .inDatabase(arguments[1])
                .within(Duration.ofSeconds(15));
        MongoLog log = MongoLog.open(place, Origin.of("test", UUID.randomUUID()));
        try (Ledger ledger = Ledger.open(log, Clock.systemUTC(), PATIENT, LedgerListener.NONE)) {
            new AppendingProcess(ledger).runUntilInputEnds();
        }
    }

    private void runUntilInputEnds() throws IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            Daemons.start("writer-" + i, () -> {
                write(writer);
                done.countDown();
            });
        }
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // Nothing is said to it but goodbye.
        }
        stopped = true;
        done.await();
    }

    private void write(int writer) {
        while (!stopped) {
            String stream = UUID.randomUUID().toString();
            for (int i = 0; i < EVENTS_PER_STREAM && !stopped; i++) {
                record(writer, Drafts.of(stream, i));
            }
        }
    }

    /** Sends the same command until its fate is known, as a desk would. */
    private void record(int writer, Draft draft) {
        System.out.println("sent " + writer + " " + draft.commandId());
        Commit commit = null;
        while (commit == null) {
            try {
                commit = ledger.append(draft).join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof AlreadyRecorded already) {
                    commit = already.first();
                } else if (e.getCause() instanceof OutOfSequence) {
                    throw e;
                }
            }
        }
        System.out.println(
                "ack " + writer + " " + commit.commandId() + " " + commit.number() + " " + commit.leafHash());
    }
}
