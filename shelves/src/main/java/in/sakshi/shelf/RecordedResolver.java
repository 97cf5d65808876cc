package in.sakshi.shelf;

import in.sakshi.desk.query.Recorder;
import in.sakshi.fact.Fact;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.station.OfficerId;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands an event's {@link Recorded} to a handler that asks for it. */
public final class RecordedResolver implements ParameterResolverFactory, ParameterResolver<Recorded> {

    private static final String SYSTEM = "system";

    @Override
    public @Nullable ParameterResolver<Recorded> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Recorded.class ? this : null;
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage<?> && message instanceof TrackedEventMessage<?>;
    }

    @Override
    public Recorded resolveParameterValue(Message<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)
                || !(message instanceof TrackedEventMessage<?> tracked)
                || !(message.getPayload() instanceof Fact fact)) {
            throw new IllegalStateException(message.getPayloadType().getSimpleName()
                    + " does not come from the ledger, or is no fact (expected: a fact that the ledger has recorded)");
        }
        return new Recorded(
                tracked.trackingToken()
                        .position()
                        .orElseThrow(() -> new IllegalStateException("event " + event.getIdentifier()
                                + ": its token has no position (expected: a token of the ledger)")),
                event.getSequenceNumber(),
                fact.happened().at().truncatedTo(ChronoUnit.MILLIS),
                fact.happened().delayReason(),
                event.getTimestamp(),
                by(message));
    }

    private static Recorder by(Message<?> message) {
        return new Recorder(
                new OfficerId(said(message, CommandMetadata.OFFICER, SYSTEM)),
                said(message, CommandMetadata.POST, SYSTEM),
                said(message, CommandMetadata.UNIT, "/"));
    }

    private static String said(Message<?> message, String key, String otherwise) {
        return String.valueOf(message.getMetaData().getOrDefault(key, otherwise));
    }
}
