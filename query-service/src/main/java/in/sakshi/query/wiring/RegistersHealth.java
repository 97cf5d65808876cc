package in.sakshi.query.wiring;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.LedgerMismatch;
import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.ledger.wiring.StoppedProjections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the registers can be asked: every processor runs, none was stopped because its token does not fit the ledger, and
 * each has once read all that was recorded when it was first looked at. A service that is still reading up is alive, but not
 * ready.
 */
final class RegistersHealth implements HealthIndicator {

    private final Ledger ledger;
    private final EventProcessingConfiguration processing;
    private final ReadingPosition reading;
    private final StoppedProjections stopped;
    private final Map<String, Long> goals = new ConcurrentHashMap<>();
    private final Set<String> readUp = ConcurrentHashMap.newKeySet();

    RegistersHealth(
            Ledger ledger,
            EventProcessingConfiguration processing,
            ReadingPosition reading,
            StoppedProjections stopped) {
        this.ledger = ledger;
        this.processing = processing;
        this.reading = reading;
        this.stopped = stopped;
    }

    @Override
    public Health health() {
        try {
            Map<String, String> troubles = new TreeMap<>();
            processing
                    .eventProcessors()
                    .keySet()
                    .forEach(processor -> trouble(processor).ifPresent(trouble -> troubles.put(processor, trouble)));
            return troubles.isEmpty()
                    ? Health.up().build()
                    : Health.outOfService().withDetails(troubles).build();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("failure", e.getClass().getSimpleName())
                    .build();
        }
    }

    private Optional<String> trouble(String processor) {
        LedgerMismatch mismatch = stopped.all().get(processor);
        if (mismatch != null) {
            return Optional.of(String.valueOf(mismatch.getMessage()));
        }
        boolean runs = processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(running -> running.isRunning() && !running.isError())
                .orElse(false);
        if (!runs) {
            return Optional.of("does not run");
        }
        return hasReadUp(processor) ? Optional.empty() : Optional.of("reads up");
    }

    private boolean hasReadUp(String processor) {
        if (readUp.contains(processor)) {
            return true;
        }
        long goal = goals.computeIfAbsent(processor, first -> ledger.head().number());
        boolean reached = Position.commitNumber(reading.of(processor)) >= goal;
        if (reached) {
            readUp.add(processor);
        }
        return reached;
    }
}
