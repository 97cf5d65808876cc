package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.compact.Key;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at commits one after the other: no number missing, no time going back, no stream broken, nothing twice. */
final class Succession {

    private final Consumer<? super Finding> findings;
    private final StreamChains chains = new StreamChains();
    private final FirstSeen commands = new FirstSeen();
    private final FirstSeen events = new FirstSeen();
    private @Nullable Commit last;
    private long next;

    Succession(Consumer<? super Finding> findings) {
        this.findings = findings;
    }

    /** The number after the highest that was seen. */
    long next() {
        return next;
    }

    /** Takes the number of the next commit, by its place; says whether it can be one that follows those before. */
    boolean takesPlace(Exhibit.Stored stored) {
        long number = stored.number();
        if (number < next) {
            find(stored, Flaw.REPEATED, "it stands after commit " + (next - 1) + " (expected: commit " + next + ")");
            return false;
        }
        if (number > next) {
            String which =
                    number == next + 1 ? "commit " + next + " is" : "commits " + next + "…" + (number - 1) + " are";
            String what = which + " missing: after commit " + (next - 1) + " comes commit " + number
                    + " (expected: commit " + next + ")";
            findings.accept(new Finding(Flaw.MISSING, next, stored.place(), what));
            chains.lost(number - 1);
        }
        next = number + 1;
        return true;
    }

    /** Passes over a commit that is not what was recorded; what would follow from that alone is not reported again. */
    void passOver(Exhibit.Stored stored) {
        if (stored.number() == next - 1) {
            chains.lost(stored.number());
        }
    }

    /** Compares a sound commit in its place with those before it. */
    void follow(Exhibit.Stored stored, Commit commit) {
        if (last != null && commit.recordedAt().isBefore(last.recordedAt())) {
            find(
                    stored,
                    Flaw.BACKDATED,
                    "it was recorded at " + commit.recordedAt() + " (expected: not before " + last.recordedAt()
                            + ", the time of commit " + last.number() + "); one of the two is dated wrongly");
        }
        last = commit;
        chains.add(commit, Hash.ofHex(stored.leafHash()), (flaw, what) -> find(stored, flaw, what));
        long earlier = commands.before(Key.of(commit.commandId()), commit.number());
        if (earlier != FirstSeen.NEVER) {
            find(
                    stored,
                    Flaw.COMMAND_REPEATED,
                    "command " + commit.commandId() + " is recorded here (expected: only in" + " commit " + earlier
                            + ")");
        }
        commit.events().forEach(event -> checkUnique(stored, event));
    }

    private void checkUnique(Exhibit.Stored stored, CommittedEvent event) {
        long earlier = events.before(Key.of(event.eventId()), stored.number());
        if (earlier != FirstSeen.NEVER) {
            find(
                    stored,
                    Flaw.EVENT_REPEATED,
                    "event " + event.eventId() + " is recorded here (expected: only in commit " + earlier + ")");
        }
    }

    private void find(Exhibit.Stored stored, Flaw flaw, String what) {
        findings.accept(new Finding(flaw, stored.number(), stored.place(), what));
    }
}
