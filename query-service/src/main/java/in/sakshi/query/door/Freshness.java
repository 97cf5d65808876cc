package in.sakshi.query.door;

import in.sakshi.ledger.axon.ReadingPosition;
import in.sakshi.query.access.ViewBooks;
import in.sakshi.query.access.Views;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Up to where answers are true, and waiting until they are true enough. */
final class Freshness {

    /** Makes an answer of the lines of a group. */
    @FunctionalInterface
    interface FromLines<T, E extends Exception> {

        /** The answer, given the position up to which the lines are true at least. */
        T trueUpTo(long position) throws E;
    }

    private final ReadingPosition reading;
    private final Views views;
    private final Duration patience;

    /** @param patience how long a question may wait for a register to read on */
    Freshness(ReadingPosition reading, Views views, Duration patience) {
        this.reading = reading;
        this.views = views;
        this.patience = patience;
    }

    /**
     * Answers from the lines of a group once it has read at least up to a position.
     *
     * @param atLeast the position; nothing to wait for if absent
     * @param answer reads the lines
     * @throws TurnedAway if the group has not read so far in time, or was emptied to be written again while it was asked
     */
    <T, E extends Exception> T answer(String group, @Nullable Long atLeast, FromLines<T, E> answer) throws E {
        if (group.equals(ViewBooks.GROUP)) {
            return answer.trueUpTo(views.readUp());
        }
        if (atLeast != null && !reading.awaitAtLeast(group, atLeast, patience)) {
            throw notReadYet(group);
        }
        long upTo = reading.of(group);
        try {
            T answered = answer.trueUpTo(upTo);
            requireStillRead(group, upTo);
            return answered;
        } catch (TurnedAway e) {
            // What is not there may only be not there again yet.
            requireStillRead(group, upTo);
            throw e;
        }
    }

    /** Up to where a group has read. */
    long readBy(String group) {
        return reading.of(group);
    }

    private void requireStillRead(String group, long upTo) {
        if (reading.of(group) < upTo) {
            throw notReadYet(group);
        }
    }

    /** That a group has not read so far as it would have to. */
    TurnedAway notReadYet(String group) {
        return new TurnedAway(ProblemKind.NOT_READ_YET, Long.toString(reading.of(group)));
    }
}
