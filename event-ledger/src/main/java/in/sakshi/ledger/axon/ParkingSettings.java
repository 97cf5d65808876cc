package in.sakshi.ledger.axon;

import java.time.Clock;
import java.time.Duration;

/**
 * How much a {@link ParkedEvents} queue takes.
 *
 * @param cases at most so many cases; one more, and the processor stops until some are retried
 * @param eventsPerCase at most so many events of a case
 * @param claimTimeout a retry that has not gone on for so long may be taken over
 * @param clock tells how old a claim is
 */
public record ParkingSettings(int cases, int eventsPerCase, Duration claimTimeout, Clock clock) {

    /** What suits a service: 1,024 cases of 1,024 events, claims good for a minute. */
    public static ParkingSettings of(Clock clock) {
        return new ParkingSettings(1024, 1024, Duration.ofMinutes(1), clock);
    }
}
