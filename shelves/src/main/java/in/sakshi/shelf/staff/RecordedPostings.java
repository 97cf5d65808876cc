package in.sakshi.shelf.staff;

import in.sakshi.fact.Kolkata;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.station.StaffList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The postings that the ledger has, read on from where it was read to, and the staff list that goes by them. Only what is new is read, so
 * that it can be asked every second and before each decision, however many officers a state has.
 */
public final class RecordedPostings {

    private final EventStore events;
    private final StaffList staff;
    private final Clock clock;
    private State state = new State(Postings.NONE, 0);
    private @Nullable LocalDate followedOn;

    /** @param staff the list that is told of them */
    public RecordedPostings(EventStore events, StaffList staff, Clock clock) {
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * How far it was read.
     *
     * @param postings all that is recorded
     * @param next the number of the next event of the stream
     */
    public record State(Postings postings, long next) {}

    /**
     * Reads on to the end, and has the staff list go by it from now on.
     *
     * @return what is recorded by now
     * @throws RuntimeException if the ledger or the keys to it cannot be read; what was read before still holds
     */
    public synchronized State readOn() {
        List<PostingEvent> more = events.readEvents(Postings.STREAM, state.next())
                .asStream()
                .map(message -> (PostingEvent) message.getPayload())
                .toList();
        add(more);
        return state;
    }

    /**
     * Takes what this process has just recorded, so that it holds before the answer is given and need not be read.
     *
     * @param first the number of the first of these events
     */
    public synchronized void recorded(long first, List<PostingEvent> decided) {
        if (first == state.next()) {
            add(decided);
        }
    }

    private void add(List<PostingEvent> more) {
        LocalDate today = Kolkata.dateAt(clock.instant());
        if (!more.isEmpty() || !today.equals(followedOn)) {
            state = new State(state.postings().after(more), state.next() + more.size());
            staff.follow(state.postings().on(today));
            followedOn = today;
        }
    }
}
