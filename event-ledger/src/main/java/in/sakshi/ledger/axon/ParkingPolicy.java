package in.sakshi.ledger.axon;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import in.sakshi.ledger.LedgerUnavailable;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/**
 * Parks an event that its handler cannot take, but not because a store is away: that would park every case within minutes.
 * Then the batch fails and is tried again, which is Axon's way of waiting.
 */
public final class ParkingPolicy implements EnqueuePolicy<EventMessage<?>> {

    private static final List<Class<? extends Throwable>> STORE_IS_AWAY = List.of(
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoConnectionPoolClearedException.class,
            MongoInterruptedException.class,
            LedgerUnavailable.class);

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Stream.iterate(cause, link -> link != null, Throwable::getCause).anyMatch(ParkingPolicy::isStoreAway)) {
            throw new EventProcessingException("A store is away; the events are handled again when it is back", cause);
        }
        return Decisions.enqueue(cause);
    }

    private static boolean isStoreAway(Throwable link) {
        return STORE_IS_AWAY.stream().anyMatch(away -> away.isInstance(link));
    }
}
