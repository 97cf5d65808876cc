package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** A ledger on a real store of its own, and the words in which its tests speak. */
abstract class LedgerTestBase {

    static final LedgerSettings SETTINGS = new LedgerSettings(64, Duration.ofSeconds(10), Duration.ofSeconds(5));

    final MongoPlace place = TestMongo.place();
    final FaultyLog log = new FaultyLog(openLog());
    private final List<Ledger> opened = new CopyOnWriteArrayList<>();

    final MongoLog openLog() {
        return MongoLog.open(place, Origin.of("test", UUID.randomUUID()));
    }

    final Ledger open(LedgerSettings settings) {
        return open(log, Clock.systemUTC(), settings, LedgerListener.NONE);
    }

    final Ledger open(CommitLog on, Clock clock, LedgerSettings settings, LedgerListener listener) {
        Ledger ledger = Ledger.open(on, clock, settings, listener);
        opened.add(ledger);
        return ledger;
    }

    @AfterEach
    final void closeLedgers() {
        log.letGo();
        opened.forEach(Ledger::close);
    }

    /** The answer, which must come soon. */
    static Commit recorded(CompletableFuture<Commit> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Why it was not recorded, which must be known soon. */
    static Throwable refusalOf(CompletableFuture<Commit> answer) {
        Throwable thrown = catchThrowable(() -> recorded(answer));
        assertThat(thrown).isInstanceOf(CompletionException.class);
        return Objects.requireNonNull(thrown.getCause());
    }

    /** Holds the appender up with a first draft, so that those that follow go out together. */
    final CompletableFuture<Commit> heldUp(Ledger ledger, Draft first) {
        log.hold();
        CompletableFuture<Commit> answer = ledger.append(first);
        await().atMost(Duration.ofSeconds(10)).until(log::isHolding);
        return answer;
    }
}
