package in.sakshi.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Draft;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.LedgerListener;
import in.sakshi.ledger.LedgerSettings;
import in.sakshi.ledger.NewEvent;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.segment.SegmentLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command after command, each at its time; many on their way to the disk. */
class DemoClerkTest {

    private static final Instant MORNING = Instant.parse("2025-10-06T04:30:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private Ledger ledger;

    @BeforeEach
    void open() {
        SegmentLog log = SegmentLog.open(directory, () -> Origin.of("test", UUID.randomUUID()));
        ledger = Ledger.open(log, clock, LedgerSettings.DEFAULT, LedgerListener.NONE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theNextIsDecidedWhileTheOneBeforeStillWaitsForItsAnswer() {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        try (DemoClerk clerk = new DemoClerk(ledger, clock, Instant.MIN)) {
            clerk.at(MORNING, "one", () -> {
                record("one");
                answered.join();
            });
            clerk.at(MORNING.plus(HOUR), "two", () -> record("two"));
            answered.complete(null);
            clerk.finish();
        }

        assertThat(ledger.read(0, 10)).extracting(Commit::recordedAt).containsExactly(MORNING, MORNING.plus(HOUR));
    }

    @Test
    void whatIsAboutTheSameWaitsUntilTheOneBeforeIsRecorded() {
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean seen = new AtomicBoolean();
        try (DemoClerk clerk = new DemoClerk(ledger, clock, Instant.MIN)) {
            clerk.at(MORNING, "one", () -> {
                record("one");
                done.set(true);
            });
            clerk.at(MORNING, "one", () -> seen.set(done.get()));
            clerk.finish();
        }

        assertThat(seen).isTrue();
    }

    @Test
    void nothingIsEnteredBeforeTheLastEntry() {
        try (DemoClerk clerk = new DemoClerk(ledger, clock, MORNING)) {
            clerk.at(MORNING.minus(HOUR), "one", () -> record("one"));
            clerk.finish();
        }

        assertThat(ledger.head().recordedAt()).isEqualTo(MORNING);
    }

    @Test
    void whateverFailsEndsTheLoadInASentence() {
        try (DemoClerk clerk = new DemoClerk(ledger, clock, MORNING)) {
            assertThatThrownBy(() -> clerk.at(MORNING, "one", () -> {
                        throw new IllegalStateException("poison");
                    }))
                    .isInstanceOf(DemoNotLoaded.class)
                    .hasMessageContaining("poison");
        }
    }

    private void record(String stream) {
        Bytes json = Bytes.wrap("{}".getBytes(StandardCharsets.UTF_8));
        NewEvent event = new NewEvent(stream, 0, UUID.randomUUID().toString(), "Noted", null, json, json);
        var unused = ledger.append(new Draft(UUID.randomUUID(), new Actor("o-1", "SHO", "/UP"), List.of(event)))
                .join();
    }
}
