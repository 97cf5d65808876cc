package in.sakshi.command.obligation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import in.sakshi.code.DisposalType;
import in.sakshi.code.RuleClass;
import in.sakshi.fact.Kolkata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The time limits in force (नियमावली), by their ids. A rule may stand in it in several versions; that one holds which was valid
 * on the day on which the time began to run. Beside them stands which documents a disposal needs.
 */
public final class RuleBook {

    private final Map<String, List<TimeLimit>> limits;
    private final Map<DisposalType, DisposalPapers> papers;
    private final Set<String> policies;

    /**
     * @param limits each id once for each day from which it is valid
     * @param papers each type of disposal once
     */
    public RuleBook(List<TimeLimit> limits, List<DisposalPapers> papers) {
        this(limits, papers.stream().collect(toUnmodifiableMap(DisposalPapers::disposal, row -> row)), Set.of());
    }

    private RuleBook(List<TimeLimit> limits, Map<DisposalType, DisposalPapers> papers, Set<String> policies) {
        this.papers = papers;
        this.policies = Set.copyOf(policies);
        this.limits = limits.stream().collect(groupingBy(TimeLimit::id)).entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, versions -> inOrder(versions.getValue())));
    }

    private static List<TimeLimit> inOrder(List<TimeLimit> versions) {
        long days = versions.stream().map(TimeLimit::validFrom).distinct().count();
        if (days != versions.size()) {
            throw new IllegalArgumentException("rule book: " + versions.get(0).id()
                    + " stands twice from the same day (expected: one version from a day on)");
        }
        return versions.stream()
                .sorted(Comparator.comparing(TimeLimit::validFrom))
                .toList();
    }

    /**
     * The rule with that id as it holds for what begins at that moment; the oldest version for what began before all of them.
     *
     * @throws IllegalArgumentException if the book has none: the book and the rules of the case do not fit together
     */
    public TimeLimit limit(String id, Instant start) {
        List<TimeLimit> versions = versions(id);
        LocalDate day = Kolkata.dateAt(start);
        TimeLimit holds = versions.get(0);
        for (TimeLimit version : versions) {
            if (!version.validFrom().isAfter(day)) {
                holds = version;
            }
        }
        return holds;
    }

    /** The rule with that id in all its versions, oldest first. */
    public List<TimeLimit> versions(String id) {
        List<TimeLimit> versions = limits.get(id);
        if (versions == null) {
            throw new IllegalArgumentException(
                    "rule book: no rule " + id + " (expected: one of " + new TreeSet<>(limits.keySet()) + ")");
        }
        return versions;
    }

    /** The book where these policies are switched on: rules that hold only where somebody has ordered so. */
    public RuleBook where(Set<String> switchedOn) {
        switchedOn.forEach(this::versions);
        return new RuleBook(limits.values().stream().flatMap(List::stream).toList(), papers, switchedOn);
    }

    /** Whether a rule that is a policy holds here. */
    public boolean isSwitchedOn(String policy) {
        return policies.contains(policy);
    }

    /**
     * Which documents a disposal of that type needs.
     *
     * @throws IllegalArgumentException if the book does not say: that none is needed is said, too
     */
    public DisposalPapers papers(DisposalType disposal) {
        DisposalPapers needed = papers.get(disposal);
        if (needed == null) {
            throw new IllegalArgumentException("rule book: nothing on the documents of " + disposal
                    + " (expected: a line for each type of disposal, also where none is needed)");
        }
        return needed;
    }

    /** The ids of all rules. */
    public Set<String> ids() {
        return limits.keySet();
    }

    /**
     * Whether a district may give itself that amount: any for a default of ours; for what statute or order sets, only a stricter
     * one.
     */
    public boolean allows(Tightening order) {
        TimeLimit limit = inForce(order);
        return order.amount() > 0 && (limit.ruleClass() == RuleClass.DEFAULT || order.amount() <= limit.amount());
    }

    /**
     * The book as it is in a district with these orders, of several from one day the last; an order that is not allowed counts
     * for nothing. What began before the first day of an order runs by what held then, and what is due keeps its time.
     */
    public RuleBook with(List<Tightening> orders) {
        if (orders.isEmpty()) {
            return this;
        }
        Map<String, SortedMap<LocalDate, TimeLimit>> all = new HashMap<>();
        limits.forEach((id, versions) -> versions.forEach(version -> put(all, version)));
        orders.stream()
                .filter(order -> ids().contains(order.rule()) && allows(order))
                .forEach(order -> put(all, inForce(order).as(order)));
        return new RuleBook(
                all.values().stream()
                        .flatMap(versions -> versions.values().stream())
                        .toList(),
                papers,
                policies);
    }

    private static void put(Map<String, SortedMap<LocalDate, TimeLimit>> all, TimeLimit version) {
        all.computeIfAbsent(version.id(), first -> new TreeMap<>()).put(version.validFrom(), version);
    }

    /** The rule that an order is held against: as this book has it on the first day of the order. */
    public TimeLimit inForce(Tightening order) {
        return limit(order.rule(), order.validFrom().atStartOfDay(Kolkata.ZONE).toInstant());
    }
}
