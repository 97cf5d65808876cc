package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What was said beside the ledger about how far it goes, and whether it does. */
final class Marks {

    private final Consumer<? super Finding> findings;
    private final TreeMap<Long, List<Exhibit.Acknowledged>> open = new TreeMap<>();

    Marks(Consumer<? super Finding> findings) {
        this.findings = findings;
    }

    void add(Exhibit.Acknowledged mark) {
        if (mark.number() >= 0) {
            open.computeIfAbsent(mark.number(), number -> new ArrayList<>()).add(mark);
        }
    }

    /** Compares a commit with what was said about the one of that number. */
    void compare(Exhibit.Stored stored, Commit commit) {
        List<Exhibit.Acknowledged> about = open.remove(stored.number());
        if (about == null) {
            return;
        }
        for (Exhibit.Acknowledged mark : about) {
            if (!commit.leafHash().hex().equals(mark.leafHash())) {
                findings.accept(new Finding(
                        Flaw.ACKNOWLEDGED_LOST,
                        stored.number(),
                        stored.place(),
                        "its leaf hash is " + commit.leafHash() + " (expected: " + mark.leafHash() + ", according to "
                                + mark.place() + ")"));
            }
        }
    }

    /** Reports what was said about commits that did not come, now that the ledger has ended before that number. */
    void close(long end) {
        for (List<Exhibit.Acknowledged> about : open.tailMap(end).values()) {
            for (Exhibit.Acknowledged mark : about) {
                String which = mark.number() == end
                        ? "commit " + end + " had been acknowledged and is missing"
                        : "commits " + end + "…" + mark.number() + " had been acknowledged and are missing";
                String where = end == 0 ? "the ledger is empty" : "the ledger ends at commit " + (end - 1);
                String what = which + "; " + where + " (expected: commit " + mark.number() + " with leaf hash "
                        + mark.leafHash() + ", according to " + mark.place() + ")";
                findings.accept(new Finding(Flaw.ACKNOWLEDGED_LOST, end, mark.place(), what));
            }
        }
    }
}
