package in.sakshi.ledger.wiring;

import in.sakshi.ledger.LedgerListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts and times what the ledger writes. */
final class LedgerMeters implements LedgerListener {

    private final DistributionSummary batch;
    private final Timer commit;
    private final Counter numberTaken;
    private final Counter outcomeUnknown;
    private final Counter clockSteppedBack;

    LedgerMeters(MeterRegistry registry) {
        batch = DistributionSummary.builder("sakshi.ledger.batch")
                .description("Commits stored together")
                .baseUnit("commits")
                .register(registry);
        commit = Timer.builder("sakshi.ledger.commit")
                .description("From the sending of a batch until it is durable")
                .register(registry);
        numberTaken = Counter.builder("sakshi.ledger.number.taken")
                .description("Batches renumbered because another process was faster")
                .register(registry);
        outcomeUnknown = Counter.builder("sakshi.ledger.outcome.unknown")
                .description("Batches sent again because nobody knew whether they were stored")
                .register(registry);
        clockSteppedBack = Counter.builder("sakshi.ledger.clock.stepped.back")
                .description("Commits for which the clock stood well before the commit before")
                .register(registry);
    }

    @Override
    public void batchStored(int commits, Duration took) {
        batch.record(commits);
        commit.record(took);
    }

    @Override
    public void numberTaken() {
        numberTaken.increment();
    }

    @Override
    public void outcomeUnknown() {
        outcomeUnknown.increment();
    }

    @Override
    public void clockSteppedBack(Duration by) {
        clockSteppedBack.increment();
    }
}
