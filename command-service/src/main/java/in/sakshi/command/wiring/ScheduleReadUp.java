package in.sakshi.command.wiring;

import in.sakshi.command.schedule.ScheduleBooks;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.ReadingPosition;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the schedule has read all that was recorded when this was last asked: under load it never has read everything, and
 * after a start or while it is written anew it is far behind.
 */
final class ScheduleReadUp implements BooleanSupplier {

    private final ReadingPosition reading;
    private final Ledger ledger;
    private @Nullable Long goal;

    ScheduleReadUp(ReadingPosition reading, Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        long head = ledger.head().number();
        long wanted = goal == null ? head : goal;
        boolean reached = Position.commitNumber(reading.of(ScheduleBooks.GROUP)) >= wanted;
        goal = reached ? head : wanted;
        return reached;
    }
}
