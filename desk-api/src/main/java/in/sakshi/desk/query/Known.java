package in.sakshi.desk.query;

import java.time.Instant;

/**
 * The two times of a thing: when it happened, and since when that is recorded (घटना व प्रविष्टि का समय).
 *
 * @param happenedAt when it happened, by the officer’s word
 * @param recordedAt when the ledger recorded it
 */
public record Known(Instant happenedAt, Instant recordedAt) {

    /** From when it counts for that reading. */
    public Instant by(Reading reading) {
        return reading == Reading.RECORDED ? recordedAt : happenedAt;
    }

    /** Whether it counts at that moment. */
    public boolean holdsAt(Instant moment, Reading reading) {
        return !by(reading).isAfter(moment);
    }
}
