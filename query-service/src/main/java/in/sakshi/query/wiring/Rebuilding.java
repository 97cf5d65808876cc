package in.sakshi.query.wiring;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Throws a register away and has it written again from the ledger, while the others serve on. */
public final class Rebuilding {

    private final EventProcessingConfiguration processing;

    Rebuilding(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * Empties the lines and the parked events of a group and lets it read the ledger from its beginning. Comes back when that
     * has begun; the group's answers say how far it has got.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public void rebuild(String group) {
        StreamingEventProcessor processor = processing
                .eventProcessorByProcessingGroup(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("group '" + group + "' (expected: one of "
                        + processing.eventProcessors().keySet() + ")"));
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
