package in.sakshi.query.confidential;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Shows lines as whoever reads may see them. How closely a case is guarded, and who has to do with it, is looked up when a line is
 * read: what was written when the case was guarded less is covered with it.
 */
public final class Confidence {

    /** The processing group that writes down how closely cases are guarded. */
    public static final String GROUP = "confidence";

    private final Lines<GuardedCase> cases;
    private final Lines<JoinedCase> joined;

    /** From what stands on those shelves. */
    public Confidence(Shelves shelves) {
        this.cases = shelves.lines(GuardedCases.CASES);
        this.joined = shelves.lines(GuardedCases.JOINED);
    }

    /**
     * The lines as they may be seen.
     *
     * @param lines of whatever kind
     * @param copy whether they go into a file
     * @param doubtful of which cases not all could be taken in that was recorded; they are guarded most closely
     * @throws IllegalStateException if of some part nobody has decided what it tells
     */
    public <L extends Line> List<L> covered(List<L> lines, Print print, boolean copy, Predicate<CaseId> doubtful) {
        Set<CaseId> ids = lines.stream()
                .flatMap(line -> CaseOf.line(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<CaseId, Cover> covers = new HashMap<>();
        groups(ids, doubtful).forEach((id, group) -> covers.put(id, new Cover(group.seenBy(print, copy), print)));
        return lines.stream().map(line -> covered(line, covers)).toList();
    }

    private static <L extends Line> L covered(L line, Map<CaseId, Cover> covers) {
        Optional<CaseId> of = CaseOf.line(line);
        return of.isEmpty()
                ? line
                : Objects.requireNonNull(covers.get(of.get())).of(line);
    }

    private Map<CaseId, GuardedGroup> groups(Collection<CaseId> ids, Predicate<CaseId> doubtful) {
        Map<String, GuardedCase> known = new HashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        Set<String> ask = ids.stream().map(CaseId::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        while (!ask.isEmpty()) {
            asked.addAll(ask);
            List<GuardedCase> found = found(ask);
            found.forEach(each -> remember(each, known, links));
            ask = links.keySet().stream()
                    .filter(each -> !asked.contains(each))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Map<CaseId, GuardedGroup> groups = new LinkedHashMap<>();
        ids.forEach(id -> groups.put(id, group(id, known, links, doubtful)));
        return groups;
    }

    /** Those cases, and those that were joined to them. */
    private List<GuardedCase> found(Set<String> ids) {
        List<GuardedCase> found = new ArrayList<>(cases.find(ids).values());
        joined.find(ids).keySet().forEach(id -> cases.forEach(List.of(GuardedCases.INTO.is(id)), found::add));
        return found;
    }

    private static void remember(GuardedCase found, Map<String, GuardedCase> known, Map<String, Set<String>> links) {
        known.put(found.id(), found);
        links.computeIfAbsent(found.id(), id -> new LinkedHashSet<>());
        found.linked().forEach(other -> {
            links.computeIfAbsent(other.toString(), id -> new LinkedHashSet<>()).add(found.id());
            links.computeIfAbsent(found.id(), id -> new LinkedHashSet<>()).add(other.toString());
        });
    }

    private static GuardedGroup group(
            CaseId id, Map<String, GuardedCase> known, Map<String, Set<String>> links, Predicate<CaseId> doubtful) {
        Set<String> reached = new LinkedHashSet<>(Set.of(id.toString()));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            links.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::add);
        }
        List<GuardedCase> all =
                reached.stream().map(known::get).filter(Objects::nonNull).toList();
        boolean doubt = reached.stream().map(CaseId::new).anyMatch(doubtful);
        return new GuardedGroup(known.get(id.toString()), all, doubt);
    }
}
