package in.sakshi.ledger.axon;

import java.time.Instant;
import java.util.Date;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to a parked event; the event itself stays in the ledger alone.
 *
 * @param position of the event
 * @param cause class name of what its handler threw, never the message; absent if only an earlier event of its case failed
 * @param parkedAt when it was parked
 * @param touchedAt when it was last tried
 */
record ParkedLetter(long position, @Nullable String cause, Instant parkedAt, Instant touchedAt) {

    static final String POSITION = "position";
    static final String CAUSE = "cause";
    static final String TOUCHED_AT = "touchedAt";
    private static final String PARKED_AT = "parkedAt";

    static ParkedLetter of(long position, DeadLetter<?> letter) {
        return new ParkedLetter(position, causeOf(letter), letter.enqueuedAt(), letter.lastTouched());
    }

    static ParkedLetter read(Document document) {
        return new ParkedLetter(
                document.get(POSITION, Number.class).longValue(),
                document.getString(CAUSE),
                document.getDate(PARKED_AT).toInstant(),
                document.getDate(TOUCHED_AT).toInstant());
    }

    Document write() {
        return new Document(POSITION, position)
                .append(CAUSE, cause)
                .append(PARKED_AT, Date.from(parkedAt))
                .append(TOUCHED_AT, Date.from(touchedAt));
    }

    static @Nullable String causeOf(DeadLetter<?> letter) {
        return letter.cause().map(Cause::type).orElse(null);
    }
}
