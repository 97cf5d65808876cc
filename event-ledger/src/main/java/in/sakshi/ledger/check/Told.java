package in.sakshi.ledger.check;

import java.util.UUID;

/**
 * What a client was told about a command that it sent, once for each time it sent it. Times are nanoseconds of one monotonic
 * clock for all clients.
 */
public sealed interface Told {

    UUID commandId();

    /** Before the client sent it. */
    long sentAt();

    /**
     * "Recorded."
     *
     * @param answeredAt after the client had the answer
     * @param number the commit that the answer named
     */
    record Acknowledged(UUID commandId, long sentAt, long answeredAt, long number) implements Told {}

    /** "Certainly not recorded." */
    record Refused(UUID commandId, long sentAt) implements Told {}

    /** "Nobody knows", or nothing at all. */
    record Unknown(UUID commandId, long sentAt) implements Told {}
}
