package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.obligation.ObligationEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schedule of a few hundred cases in memory (स्मरण में तिथि-पंजी): for whoever must know of each event what is due after it before he
 * goes on, and cannot wait for a shelf. Not for several threads at once.
 */
public final class DueAtHand {

    private final Ladder ladder;
    private final Map<CaseId, DueLine> lines = new HashMap<>();
    private final NavigableMap<Instant, Set<CaseId>> byMoment = new TreeMap<>();

    /** @param ladder who is told when */
    public DueAtHand(Ladder ladder) {
        this.ladder = ladder;
    }

    /** Takes note of an event; of one case all of them in order. */
    public void after(ObligationEvent event) {
        DueLine before = lines.getOrDefault(event.caseId(), DueLine.blank(event.caseId()));
        DueLine now = before.after(event, ladder);
        lines.put(now.caseId(), now);
        if (!now.next().equals(before.next())) {
            strike(before);
            enter(now);
        }
    }

    /** When somebody must next be told of something, or should have been; nothing if nothing is left to be told. */
    public Optional<Instant> next() {
        return byMoment.isEmpty() ? Optional.empty() : Optional.of(byMoment.firstKey());
    }

    /** The cases that have something to tell next at exactly that moment. */
    public List<CaseId> at(Instant moment) {
        return List.copyOf(byMoment.getOrDefault(moment, Set.of()));
    }

    private void strike(DueLine line) {
        byMoment.computeIfPresent(line.next(), (moment, cases) -> {
            cases.remove(line.caseId());
            return cases.isEmpty() ? null : cases;
        });
    }

    private void enter(DueLine line) {
        if (line.next().isBefore(ScheduleBooks.NEVER)) {
            byMoment.computeIfAbsent(line.next(), first -> new LinkedHashSet<>())
                    .add(line.caseId());
        }
    }
}
