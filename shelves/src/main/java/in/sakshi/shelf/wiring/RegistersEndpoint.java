package in.sakshi.shelf.wiring;

import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For whoever runs the service: how far each group of registers has read, and having one tried or written again. Closed unless
 * {@code management.endpoints.web.exposure.include} names {@code registers}; see docs/operating.md.
 */
@Endpoint(id = "registers")
final class RegistersEndpoint {

    private final EventProcessingConfiguration processing;
    private final ReadingPosition reading;
    private final Rebuilding rebuilding;

    RegistersEndpoint(EventProcessingConfiguration processing, ReadingPosition reading, Rebuilding rebuilding) {
        this.processing = processing;
        this.reading = reading;
        this.rebuilding = rebuilding;
    }

    /**
     * Where a group stands.
     *
     * @param lastCommit number of the last commit that it has read, −1 if none
     * @param parkedEvents events that wait to be tried again
     */
    record Standing(long lastCommit, long parkedEvents) {}

    /** What may be done with a group. */
    enum Again {
        /** Handles what is parked once more, each case once. */
        TRY,
        /** Throws the register away and writes it again from the ledger. */
        WRITE
    }

    /** Where each group stands. */
    @ReadOperation
    Map<String, Standing> all() {
        Map<String, Standing> standings = new TreeMap<>();
        processing.eventProcessors().keySet().forEach(group -> standings.put(group, standing(group)));
        return standings;
    }

    /**
     * Has a group tried or written again, and says where it stands then; nothing if there is no such group.
     *
     * @param again which of the two
     */
    @WriteOperation
    Map<String, Standing> again(@Selector String group, Again again) {
        if (!processing.eventProcessors().containsKey(group)) {
            return Map.of();
        }
        switch (again) {
            case TRY -> tryParked(group);
            case WRITE -> rebuilding.rebuild(group);
        }
        return Map.of(group, standing(group));
    }

    // Each turn takes the case that was tried longest ago, whether the turn before went well or not.
    private void tryParked(String group) {
        long cases = processing
                .deadLetterQueue(group)
                .map(SequencedDeadLetterQueue::amountOfSequences)
                .orElse(0L);
        processing.sequencedDeadLetterProcessor(group).ifPresent(parked -> {
            for (long turn = 0; turn < cases; turn++) {
                parked.processAny();
            }
        });
    }

    private Standing standing(String group) {
        long parked = processing
                .deadLetterQueue(group)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
        return new Standing(Position.commitNumber(reading.of(group)), parked);
    }
}
