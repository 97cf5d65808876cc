package in.sakshi.query.confidential;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.desk.query.Line;
import in.sakshi.event.CaseStations;
import in.sakshi.query.access.Views;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    private final Views views;

    /**
     * From what stands on those shelves.
     *
     * @param views by which it is known what is open to whom
     */
    public Confidence(Shelves shelves, Views views) {
        this.cases = shelves.lines(GuardedCases.CASES);
        this.joined = shelves.lines(GuardedCases.JOINED);
        this.views = views;
    }

    /**
     * Lines as they may be seen.
     *
     * @param viewed the cases of which something stands in them that is only seen on record
     */
    public record Covered<L extends Line>(List<L> lines, Set<CaseId> viewed) {

        public Covered {
            lines = List.copyOf(lines);
            viewed = Collections.unmodifiableSet(viewed);
        }
    }

    /**
     * The lines as they may be seen.
     *
     * @param lines of whatever kind
     * @param doubtful of which cases not all could be taken in that was recorded; they are guarded most closely
     * @throws IllegalStateException if of some part nobody has decided what it tells
     */
    public <L extends Line> Covered<L> covered(List<L> lines, Print print, Predicate<CaseId> doubtful) {
        Map<CaseId, Sights> sights = new HashMap<>();
        groups(cases(lines), doubtful).forEach((id, group) -> sights.put(id, group.seenBy(print)));
        Set<CaseId> closed = sights.keySet().stream()
                .filter(id -> Objects.requireNonNull(sights.get(id)).canBeOpened())
                .collect(Collectors.toSet());
        if (!closed.isEmpty()) {
            views.open(print.reader(), closed, print.askedAt())
                    .forEach(id -> sights.computeIfPresent(id, (open, seen) -> seen.opened()));
        }
        return covered(lines, sights, print);
    }

    /**
     * The lines as they may go into a file.
     *
     * @param lines of whatever kind
     * @param doubtful of which cases not all could be taken in that was recorded; they are guarded most closely
     * @throws IllegalStateException if of some part nobody has decided what it tells
     */
    public <L extends Line> List<L> copied(List<L> lines, Print print, Predicate<CaseId> doubtful) {
        Map<CaseId, Sights> sights = new HashMap<>();
        groups(cases(lines), doubtful).forEach((id, group) -> sights.put(id, group.copiedBy(print)));
        return covered(lines, sights, print).lines();
    }

    /** Of which cases lines tell. */
    public static Set<CaseId> cases(List<? extends Line> lines) {
        return lines.stream()
                .flatMap(line -> CaseOf.line(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How closely cases are guarded, those included of which nothing is known. */
    public Map<CaseId, CaseClass> classes(Collection<CaseId> ids, Predicate<CaseId> doubtful) {
        Map<CaseId, CaseClass> classes = new HashMap<>();
        groups(ids, doubtful).forEach((id, group) -> classes.put(id, group.caseClass()));
        return classes;
    }

    /** Through whose hands those cases go, as far as they are known. */
    public Map<CaseId, CaseStations> stations(Collection<CaseId> ids) {
        Map<CaseId, CaseStations> stations = new HashMap<>();
        cases.find(ids.stream().map(CaseId::toString).toList())
                .forEach((id, guarded) ->
                        stations.put(new CaseId(id), guarded.hands().stations()));
        return stations;
    }

    /** Whether there is anything in a case that whoever reads may open. */
    public boolean canBeOpened(CaseId id, Print print, Predicate<CaseId> doubtful) {
        return groups(List.of(id), doubtful).values().stream()
                .anyMatch(group -> group.seenBy(print).canBeOpened());
    }

    private static <L extends Line> Covered<L> covered(List<L> lines, Map<CaseId, Sights> sights, Print print) {
        Map<CaseId, Cover> covers = new HashMap<>();
        sights.forEach((id, seen) -> covers.put(id, new Cover(seen, print)));
        List<L> covered = lines.stream().map(line -> covered(line, covers)).toList();
        Set<CaseId> viewed = new LinkedHashSet<>();
        covers.forEach((id, cover) -> {
            if (cover.wasViewed()) {
                viewed.add(id);
            }
        });
        return new Covered<>(covered, viewed);
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
        // Of a linked case whose record was destroyed nobody knows any more how closely it was guarded.
        boolean doubt = reached.stream().anyMatch(each -> !known.containsKey(each) || doubtful.test(new CaseId(each)));
        return new GuardedGroup(known.get(id.toString()), all, doubt);
    }
}
