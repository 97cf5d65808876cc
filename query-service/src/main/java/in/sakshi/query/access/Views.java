package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ViewKind;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Commit;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records who looked at what, and knows it. What is recorded is written on shelves, where it can be looked up: whoever asks has it
 * written first as far as the ledger goes. Doing that twice, or by two services at once, writes the same.
 */
public final class Views {

    private static final int AT_ONCE = 1_000;

    /** For what and why they looked, is not in ids and codes only. */
    private static final Set<ViewKind> SAID = EnumSet.of(ViewKind.OPENED, ViewKind.FOUND, ViewKind.SEARCHED);

    private final AccessLedger ledger;
    private final Lines<ViewEntry> entries;
    private final Lines<Opening> openings;
    private final Lines<ReadOn> readOn;
    private long next = -1;

    /** On that ledger and those shelves. */
    public Views(AccessLedger ledger, Shelves shelves) {
        this.ledger = ledger;
        this.entries = shelves.lines(ViewBooks.ENTRIES);
        this.openings = shelves.lines(ViewBooks.OPENINGS);
        this.readOn = shelves.lines(ViewBooks.READ_ON);
    }

    /**
     * Records a look before anything of it is shown.
     *
     * @throws in.sakshi.ledger.LedgerUnavailable if it is not certainly recorded
     */
    public void record(Officer by, Look look) {
        ledger.record(new Actor(by.id().value(), by.post().name(), by.unit().value()), look);
    }

    /** Which of those cases are open to an officer at a moment. */
    public Set<CaseId> open(Officer to, Collection<CaseId> cases, Instant at) {
        readUp();
        Map<String, CaseId> ids = new HashMap<>();
        cases.forEach(id -> ids.put(Opening.id(to.id(), id), id));
        Set<CaseId> open = new LinkedHashSet<>();
        openings.find(ids.keySet()).values().stream()
                .filter(opening -> at.isBefore(opening.until()))
                .forEach(opening -> open.add(ids.get(opening.id())));
        return open;
    }

    /**
     * Those entries with for what and why somebody looked. That is read from the ledger each time and stands on no shelf, so that it is gone
     * with the key of the case; of a search that stands under another key, it is left out then.
     */
    public List<ViewEntry> said(List<ViewEntry> read) {
        Map<Long, Seen> looks = new HashMap<>();
        return read.stream()
                .map(entry -> isSaid(entry)
                        ? looks.computeIfAbsent(entry.position(), this::look).said(entry)
                        : entry)
                .toList();
    }

    private boolean isSaid(ViewEntry entry) {
        CaseId of = entry.caseId();
        return SAID.contains(entry.kind()) && (of == null || !ledger.isDestroyed(of));
    }

    private Seen look(long number) {
        return ledger.seen(ledger.read(number, 1).get(0));
    }

    /** Writes down what was recorded and is not written yet; says how many looks there are. */
    public synchronized long readUp() {
        if (next < 0) {
            next = readOn.find(List.of(ReadOn.ID)).values().stream()
                    .mapToLong(ReadOn::position)
                    .findFirst()
                    .orElse(0);
        }
        long end = ledger.size();
        while (next < end) {
            List<Commit> commits = ledger.read(next, AT_ONCE);
            write(commits.stream().map(ledger::seen).toList());
            next += commits.size();
            readOn.write(List.of(new ReadOn(ReadOn.ID, next)));
        }
        return next;
    }

    private void write(List<Seen> looks) {
        List<ViewEntry> seen = new ArrayList<>();
        List<Opening> opened = new ArrayList<>();
        looks.forEach(look -> {
            seen.addAll(look.entries());
            look.opening().ifPresent(opened::add);
        });
        entries.write(seen);
        openings.write(opened);
    }
}
