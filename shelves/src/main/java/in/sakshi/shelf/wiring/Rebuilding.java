package in.sakshi.shelf.wiring;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Throws a register away and has it written again from the ledger, while the others serve on. */
public final class Rebuilding {

    private final EventProcessingConfiguration processing;

    Rebuilding(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * Empties the lines and the parked events of a group and lets it read the ledger from its beginning. Comes back when that
     * has begun; the group's answers say how far it has got. If it fails on the way, the group reads from the beginning onto
     * whatever lines are left, and so comes to the same end.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public synchronized void rebuild(String group) {
        StreamingEventProcessor processor = processing
                .eventProcessorByProcessingGroup(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("group '" + group + "' (expected: one of "
                        + processing.eventProcessors().keySet() + ")"));
        processor.shutDown();
        try {
            forgetWhatIsRead(processor.getName());
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }

    /** Axon resets the tokens after the lines are gone; until then they would vouch for lines that are not there. */
    private void forgetWhatIsRead(String processor) {
        TokenStore tokens = processing.tokenStore(processor);
        int[] segments = tokens.fetchSegments(processor);
        for (int segment : segments) {
            // Claims it: nothing may be forgotten while another process reads on in any of them.
            tokens.fetchToken(processor, segment);
        }
        for (int segment : segments) {
            tokens.storeToken(null, processor, segment);
        }
    }
}
