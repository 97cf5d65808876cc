package in.sakshi.command.docket;

import in.sakshi.retention.RecordDestroyed;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What remains of a case, as Axon keeps it (नष्ट अभिलेख): on a stream of its own, and so recorded once at most. */
@Aggregate
class DestroyedCase {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it, by reflection.
    private @Nullable String stream;

    /** For Axon. */
    DestroyedCase() {}

    /** What remains is this. */
    DestroyedCase(RecordDestroyed remains) {
        AggregateLifecycle.apply(remains);
    }

    @EventSourcingHandler
    void on(RecordDestroyed event) {
        stream = event.destroyedId().toString();
    }
}
