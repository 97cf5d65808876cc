package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.Passing;
import in.sakshi.ledger.testing.TcpProxy;
import in.sakshi.ledger.testing.TcpProxy.Fault;
import in.sakshi.ledger.testing.TestMongo;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A minute in a network where everything goes wrong, beside an appender for which nothing does. */
@Tag("faults")
class LedgerSoakTest extends LedgerTestBase {

    private static final Duration LENGTH = Duration.ofSeconds(60);

    // Writers that took no breath recorded 170,000 commits into the memory of this JVM, more than it has.
    private static final Duration BREATH = Duration.ofMillis(10);
    private static final LedgerSettings HASTY = new LedgerSettings(64, Duration.ofSeconds(2), Duration.ofSeconds(5));

    private final Queue<UUID> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Commit> acknowledged = new ConcurrentLinkedQueue<>();
    private final long end = System.nanoTime() + LENGTH.toNanos();

    @Test
    void nothingIsLostAndNothingTwiceInABadNetwork() throws Exception {
        try (TcpProxy network = TcpProxy.before(TestMongo.address())) {
            MongoLog far =
                    MongoLog.open(TestMongo.through(network, place).within(Duration.ofMillis(500)), log.origin());
            Ledger there = open(far, Clock.systemUTC(), HASTY, LedgerListener.NONE);
            Ledger here = open(openLog(), Clock.systemUTC(), HASTY, LedgerListener.NONE);
            List<CompletableFuture<Void>> writers = IntStream.range(0, 12)
                    .mapToObj(i -> inAThread(() -> write(i % 3 == 0 ? here : there)))
                    .toList();
            makeTrouble(network, new Random(20251006));
            writers.forEach(CompletableFuture::join);
            network.deliverLate();
        }
        WholeLedger whole = WholeLedger.soundIn(log);
        whole.holds(acknowledged);
        whole.holdsExactly(sent);
        assertThat(acknowledged).as("there was something to lose").hasSizeGreaterThan(200);
    }

    private void makeTrouble(TcpProxy network, Random random) throws Exception {
        while (goesOn()) {
            switch (random.nextInt(6)) {
                case 0 -> network.cut();
                case 1 -> network.deliverLate();
                case 2 -> network.slowDown(Duration.ofMillis(random.nextInt(100)));
                default -> network.plan("ledger\0", List.of(Fault.values()).get(random.nextInt(Fault.values().length)));
            }
            Passing.of(Duration.ofMillis(100 + random.nextInt(400)));
        }
        network.slowDown(Duration.ZERO);
    }

    private boolean goesOn() {
        return System.nanoTime() < end;
    }

    private void write(Ledger ledger) {
        long before = -1;
        while (goesOn()) {
            String stream = UUID.randomUUID().toString();
            for (int i = 0; i < 5; i++) {
                Commit commit = untilKnown(ledger, Drafts.of(stream, i));
                assertThat(commit.number()).as("real time").isGreaterThan(before);
                before = commit.number();
                acknowledged.add(commit);
                Passing.of(BREATH);
            }
        }
    }

    /** Sends the same command until its fate is known, as a desk would. */
    private Commit untilKnown(Ledger ledger, Draft draft) {
        sent.add(draft.commandId());
        while (true) {
            try {
                return recorded(ledger.append(draft));
            } catch (CompletionException e) {
                if (e.getCause() instanceof AlreadyRecorded already) {
                    return already.first();
                }
                assertThat(e.getCause()).isNotInstanceOf(OutOfSequence.class);
            }
        }
    }

    private static CompletableFuture<Void> inAThread(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }
}
