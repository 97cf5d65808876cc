package in.sakshi.query.testing;

import in.sakshi.fact.Fact;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.shelf.RecordedResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;

/** Hands acts to registers as a processor does: each event with its position, its place in its stream, its time and officer. */
public final class Recording {

    private final List<AnnotationEventHandlerAdapter> registers = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long commits;

    /** A ledger in which nothing is recorded, read by those registers. */
    public Recording(Object... readers) {
        for (Object reader : readers) {
            registers.add(new AnnotationEventHandlerAdapter(
                    reader,
                    MultiParameterResolverFactory.ordered(
                            ClasspathParameterResolverFactory.forClass(reader.getClass()), new RecordedResolver())));
        }
    }

    /** Records the acts, one commit each, and has them read. */
    public Recording record(List<Act> acts) {
        acts.forEach(act -> messages(act).forEach(this::hand));
        return this;
    }

    /** Records one act as a commit: its events as a processor gets them. */
    public List<TrackedEventMessage<?>> messages(Act act) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        for (Fact fact : act.facts()) {
            long position = Position.of(commits, messages.size());
            messages.add(new GenericTrackedDomainEventMessage<>(
                    new GlobalSequenceTrackingToken(position), message(fact, act)));
        }
        commits++;
        return messages;
    }

    private DomainEventMessage<Fact> message(Fact fact, Act act) {
        String stream = Act.streamOf(fact);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        Actor actor = act.actor();
        return new GenericDomainEventMessage<>(
                "",
                stream,
                sequence,
                fact,
                CommandMetadata.of(UUID.randomUUID(), actor),
                UUID.randomUUID().toString(),
                act.recordedAt());
    }

    /** Hands an event to the registers. */
    public void hand(TrackedEventMessage<?> event) {
        for (AnnotationEventHandlerAdapter register : registers) {
            try {
                register.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException("register failed on " + event.getPayloadType(), e);
            }
        }
    }
}
