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
 * @param soleWriter whether no other process ever parks there or takes out: then it is known without asking which cases are parked
 */
public record ParkingSettings(int cases, int eventsPerCase, Duration claimTimeout, Clock clock, boolean soleWriter) {

    /** What suits a service: 1,024 cases of 1,024 events, claims good for a minute; with others beside it. */
    public static ParkingSettings of(Clock clock) {
        return of(clock, false);
    }

    /** The same for a service that may be alone. */
    public static ParkingSettings of(Clock clock, boolean soleWriter) {
        return new ParkingSettings(1024, 1024, Duration.ofMinutes(1), clock, soleWriter);
    }
}
