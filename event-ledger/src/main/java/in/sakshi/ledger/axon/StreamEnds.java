package in.sakshi.ledger.axon;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;

/**
 * In which order events are handled: those of a stream one after the other, and the one that ends a stream for ever as the last of that
 * stream, although it stands in another. What is not read by then can never be read.
 */
public final class StreamEnds implements SequencingPolicy<EventMessage<?>> {

    private final Vocabulary vocabulary;
    private final SequencingPolicy<? super EventMessage<?>> otherwise = SequentialPerAggregatePolicy.instance();

    /** The order of the events of that vocabulary. */
    public StreamEnds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        Optional<String> ended = endedBy(event);
        return ended.isPresent() ? ended.get() : otherwise.getSequenceIdentifierFor(event);
    }

    /** The stream that an event ends, if it ends one. Known by its type and place alone. */
    Optional<String> endedBy(EventMessage<?> event) {
        UnaryOperator<String> ended = vocabulary.ends().get(event.getPayloadType());
        return ended != null && event instanceof DomainEventMessage<?> domain
                ? Optional.of(ended.apply(domain.getAggregateIdentifier()))
                : Optional.empty();
    }
}
