package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Head;
import in.sakshi.ledger.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The turn at a ledger in MongoDB, a slice of time each, by way of one document.
 *
 * <p>An appender that has met no other lately simply appends, and touches the document once a slice. One that has, waits for
 * its turn, which the owner passes on at the end of its slice, or as soon as it has nothing to do. An owner gone silent is
 * passed over: silence is the document not changing, measured on one's own clock only.
 */
final class Lease implements Turn {

    private static final Duration SLICE = Duration.ofMillis(50);
    private static final Duration SILENCE = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration MEMORY_OF_OTHERS = Duration.ofSeconds(5);
    private static final Duration LINGER_AMONG_OTHERS = Duration.ofMillis(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private final LeaseNotes notes;
    private final String me = UUID.randomUUID().toString();
    private final Countdown slice = new Countdown();
    private final Countdown amongOthers = new Countdown();

    // As last read or written; others may have changed it since.
    private LeaseNote note = LeaseNote.NONE;
    private Head head = Head.EMPTY;

    // Whether the turn is ours by this note and a slice of it was begun.
    private boolean begun;

    Lease(LeaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public boolean begin() {
        return !slice.lasts() && amongOthers.lasts() && courteously(this::waitForTurn);
    }

    @Override
    public void stored(Head reached) {
        head = reached;
        if (!slice.lasts() && !amongOthers.lasts()) {
            courteously(this::renew);
        }
    }

    @Override
    public void lost() {
        amongOthers.start(MEMORY_OF_OTHERS);
        if (!begun) {
            slice.end();
        }
    }

    @Override
    public Duration linger() {
        return amongOthers.lasts() ? LINGER_AMONG_OTHERS : SLICE;
    }

    @Override
    public void rest() {
        courteously(() -> {
            look();
            slice.end();
            return note.isOwnedBy(me) && change(note.passedOn(head));
        });
    }

    /** Where the ledger ended when the lease was last written. */
    Optional<Head> mark() {
        return notes.find().map(LeaseNote::mark).filter(mark -> mark.number() >= 0);
    }

    /** Returns whether others had the turn in between. */
    private boolean waitForTurn() {
        Countdown patience = new Countdown();
        patience.start(LONGEST_WAIT);
        Silence silence = new Silence(SILENCE);
        while (patience.lasts()) {
            look();
            boolean wasMine = begun;
            Optional<LeaseNote> next = note.towardsTurnOf(me, begun, silence.after(note.beat()), head);
            if (next.isEmpty()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            } else if (change(next.get()) && begun) {
                return !wasMine;
            }
        }
        return true;
    }

    /** Without others: keeps the turn, or finds out that there are others after all. */
    private boolean renew() {
        if (!note.showsOthersThan(me) && change(note.takenBy(me, head))) {
            return true;
        }
        look();
        return false;
    }

    private void look() {
        note = notes.read();
        begun &= note.isOwnedBy(me);
        if (note.showsOthersThan(me)) {
            amongOthers.start(MEMORY_OF_OTHERS);
        }
    }

    private boolean change(LeaseNote next) {
        if (!notes.change(note, next)) {
            return false;
        }
        note = next;
        begun = next.isOwnedBy(me);
        if (begun) {
            slice.start(SLICE);
        }
        return true;
    }

    // Nothing rests on the lease: whatever is wrong with it, appending goes on as if there were no others.
    private boolean courteously(BooleanSupplier dealing) {
        try {
            return dealing.getAsBoolean();
        } catch (RuntimeException e) {
            amongOthers.end();
            slice.start(SLICE);
            return true;
        }
    }
}
