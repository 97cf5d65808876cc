package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Of how many cases a group could not take what was recorded: for those its answers are not true. */
final class ParkedCases {

    private final EventProcessingConfiguration processing;

    ParkedCases(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Of how many cases, of all stations. */
    long in(String group) {
        return processing
                .deadLetterQueue(group)
                .map(SequencedDeadLetterQueue::amountOfSequences)
                .orElse(0L);
    }

    /** Whether of that case. */
    boolean in(String group, CaseId complaint) {
        return processing
                .deadLetterQueue(group)
                .map(parked -> parked.contains(complaint.toString()))
                .orElse(false);
    }
}
