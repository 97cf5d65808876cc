package in.sakshi.ledger.axon;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.secrecy.Secrecy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;

/** Reads events where the ledger keeps commits: from a position, of a stream, from an instant. */
final class LedgerReading {

    /** A commit may hold a megabyte; a read of so many at once still fits into a small heap. */
    private static final int COMMITS_PER_READ = 100;

    private final Ledger ledger;
    private final Secrecy secrecy;

    LedgerReading(Ledger ledger, Secrecy secrecy) {
        this.ledger = ledger;
        this.secrecy = secrecy;
    }

    /** Events after the position, in order; fewer than {@code most} only if the ledger ends there. */
    List<TrackedEventData<byte[]>> after(long position, int most) {
        List<TrackedEventData<byte[]>> found = new ArrayList<>();
        long from = position + 1;
        int ordinal = Position.ordinal(from);
        long number = Position.commitNumber(from);
        boolean more = true;
        while (more && found.size() < most) {
            int asked = Math.min(most - found.size(), COMMITS_PER_READ);
            List<Commit> commits = ledger.read(number, asked);
            secrecy.lookAhead(commits);
            for (Commit commit : commits) {
                for (; ordinal < commit.events().size() && found.size() < most; ordinal++) {
                    add(commit, ordinal, found);
                }
                ordinal = 0;
            }
            number += commits.size();
            more = commits.size() == asked;
        }
        return found;
    }

    /** The events of commits that stand after a position, in order. */
    List<TrackedEventData<byte[]>> eventsOf(List<Commit> commits, long position) {
        secrecy.lookAhead(commits);
        List<TrackedEventData<byte[]>> found = new ArrayList<>();
        for (Commit commit : commits) {
            for (int ordinal = 0; ordinal < commit.events().size(); ordinal++) {
                if (Position.of(commit.number(), ordinal) > position) {
                    add(commit, ordinal, found);
                }
            }
        }
        return found;
    }

    /**
     * The event at exactly that position; nothing if what it says is destroyed.
     *
     * @throws IllegalArgumentException if there is no event
     */
    Optional<TrackedEventData<byte[]>> at(long position) {
        int ordinal = Position.ordinal(position);
        List<Commit> commits = ledger.read(Position.commitNumber(position), 1);
        if (commits.isEmpty() || ordinal >= commits.get(0).events().size()) {
            throw new IllegalArgumentException(
                    "position " + position + ": no event (expected: a position that this ledger has given out)");
        }
        List<TrackedEventData<byte[]>> found = new ArrayList<>();
        add(commits.get(0), ordinal, found);
        return found.stream().findFirst();
    }

    /** What is destroyed is passed over: nobody can handle it, and what remains to be done is said by the event that comes after it. */
    private void add(Commit commit, int ordinal, List<TrackedEventData<byte[]>> found) {
        if (!secrecy.isDestroyed(commit.events().get(ordinal))) {
            found.add(StoredEvent.of(commit, ordinal, secrecy));
        }
    }

    /** Events of one stream from a sequence on, in order; fewer than {@code most} only if the stream ends there. */
    List<DomainEventData<byte[]>> ofStream(String stream, long firstSequence, int most) {
        List<DomainEventData<byte[]>> found = new ArrayList<>();
        boolean more = true;
        while (more && found.size() < most) {
            int asked = Math.min(most - found.size(), COMMITS_PER_READ);
            List<Commit> commits = ledger.readStream(stream, firstSequence + found.size(), asked);
            for (Commit commit : commits) {
                addOfStream(commit, stream, firstSequence + found.size(), found);
            }
            more = commits.size() == asked;
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    private void addOfStream(Commit commit, String stream, long firstSequence, List<DomainEventData<byte[]>> found) {
        for (int ordinal = 0; ordinal < commit.events().size(); ordinal++) {
            if (commit.events().get(ordinal).stream().equals(stream)
                    && commit.events().get(ordinal).sequence() >= firstSequence) {
                found.add(StoredEvent.ofStream(commit, ordinal, secrecy));
            }
        }
    }

    /** The number of the first commit recorded at that instant or later; the next number if there is none yet. */
    long firstNotBefore(Instant instant) {
        long low = 0;
        long high = ledger.head().next();
        // The times of commits never go back, so halving the ledger finds the place in 25 reads even after a year.
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (ledger.read(middle, 1).get(0).recordedAt().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
