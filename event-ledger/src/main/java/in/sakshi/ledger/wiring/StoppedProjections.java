package in.sakshi.ledger.wiring;

import in.sakshi.ledger.axon.LedgerMismatch;
import in.sakshi.ledger.axon.MismatchAlarm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Stops processors whose tokens do not fit the ledger, and keeps saying so; health and meters ask here. */
public final class StoppedProjections implements MismatchAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedProjections.class);

    private final Map<String, LedgerMismatch> stopped = new ConcurrentHashMap<>();
    private final ObjectProvider<EventProcessingConfiguration> processing;

    StoppedProjections(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** The processors that stand still until somebody restores the ledger or has them start afresh, and why. */
    public Map<String, LedgerMismatch> all() {
        stopped.keySet().removeIf(this::isRunningAgain);
        return Map.copyOf(stopped);
    }

    private boolean isRunningAgain(String processor) {
        return processing
                .getObject()
                .eventProcessor(processor)
                .map(EventProcessor::isRunning)
                .orElse(false);
    }

    @Override
    public void raised(String processor, LedgerMismatch mismatch) {
        if (stopped.putIfAbsent(processor, mismatch) == null) {
            LOG.error("Stopped: {}", mismatch.getMessage());
        }
        // Not waited for: this is the very thread that the processor must give back before it has stopped.
        processing
                .getObject()
                .eventProcessor(processor, StreamingEventProcessor.class)
                .ifPresent(running -> {
                    var unused = running.shutdownAsync();
                });
    }
}
