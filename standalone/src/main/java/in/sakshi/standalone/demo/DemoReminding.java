package in.sakshi.standalone.demo;

import in.sakshi.casework.CaseId;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.schedule.DueAtHand;
import in.sakshi.command.schedule.Telling;
import in.sakshi.obligation.ObligationEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Has everybody told of what is due in the demo's cases at the moment at which it would have been, as the loader's clock leaps
 * from step to step. What is due is kept in memory meanwhile, by the same functions as on the schedule.
 *
 * @param events where the steps become events
 * @param recorded those of before
 * @param ladder who is told when
 * @param telling tells
 */
public record DemoReminding(EventStore events, EventStorageEngine recorded, Ladder ladder, Telling telling) {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    /** What is due while the demo is loaded. */
    final class Diary implements AutoCloseable {

        private final DueAtHand due = new DueAtHand(ladder);
        private final Registration listening;

        private Diary() {
            try (Stream<? extends EventMessage<?>> before = recorded.readEvents(null, false)) {
                before.forEach(this::take);
            }
            listening = events.registerDispatchInterceptor(decided -> (place, event) -> take(event));
        }

        private EventMessage<?> take(EventMessage<?> message) {
            if (message.getPayload() instanceof ObligationEvent event) {
                due.after(event);
            }
            return message;
        }

        /** Goes to each moment before {@code end} at which somebody must be told, and has that done. */
        void until(Instant end, DemoClerk clerk) {
            Instant told = Instant.MIN;
            Instant next = next();
            while (next.isBefore(end)) {
                if (!next.isAfter(told)) {
                    throw new DemoNotLoaded("the demo has not told of what was due at " + told
                            + " (expected: a notice of it, before the next step)");
                }
                for (CaseId one : due.at(next.minus(A_MOMENT))) {
                    clerk.at(next, one.toString(), () -> telling.tell(one));
                }
                told = next;
                next = next();
            }
        }

        /** Just after the moment: what is due at a moment has then run out. */
        private Instant next() {
            return due.next().map(moment -> moment.plus(A_MOMENT)).orElse(Instant.MAX);
        }

        @Override
        public void close() {
            listening.cancel();
        }
    }

    /** Begins with what is due by what is recorded, and listens to what is decided from now on. */
    Diary begin() {
        return new Diary();
    }
}
