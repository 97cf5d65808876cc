package in.sakshi.story;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Pendency;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.story.Invented.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which guards, kinds of pendency and rules were seen kept, and which broken, and in which case. */
final class Coverage {

    /** What is counted. */
    enum Kind {
        GUARD("Guards", "| guard | lets through, its condition fulfilled | says no |"),
        PENDENCY("Kinds of pendency", "| kind | done in time | run out |"),
        RULE("Rules", "| rule | done in time | run out |");

        private final String heading;

        Kind(String title, String columns) {
            heading = title + "\n\n" + columns + "\n| --- | --- | --- |";
        }

        /** The heading and the head of the table on the page. */
        String heading() {
            return heading;
        }
    }

    /** In which cases one thing was kept, and in which it was broken. */
    record Seen(Set<String> kept, Set<String> broken) {}

    private static final Seen NOTHING = new Seen(Set.of(), Set.of());

    private final Map<Kind, SortedMap<String, Seen>> seen = new HashMap<>();

    /** What was seen of one thing. */
    Seen of(Kind kind, String what) {
        return of(kind).getOrDefault(what, NOTHING);
    }

    /** All that was seen of a kind. */
    SortedMap<String, Seen> of(Kind kind) {
        return seen.computeIfAbsent(kind, any -> new TreeMap<>());
    }

    /** That a guard says no, and lets the same through later, when its condition is fulfilled. */
    void asked(List<Asked> steps) {
        for (int step = 0; step < steps.size(); step++) {
            Asked refused = steps.get(step);
            if (!refused.refusal().isEmpty()) {
                Seen guard = seen(Kind.GUARD, Rule.valueOf(refused.refusal()).guard());
                guard.broken().add(refused.of());
                if (steps.subList(step + 1, steps.size()).stream()
                        .anyMatch(later ->
                                later.refusal().isEmpty() && later.command().equals(refused.command()))) {
                    guard.kept().add(refused.of());
                }
            }
        }
    }

    /** What became of the duties of a case. */
    void recorded(String of, List<CaseEvent> events) {
        Map<ObligationId, String> rules = new HashMap<>();
        for (CaseEvent event : events) {
            if (event instanceof ObligationOpened opened) {
                rules.put(opened.obligation(), opened.rule());
            } else if (event instanceof ObligationDueChanged changed) {
                rules.put(changed.obligation(), changed.rule());
            } else if (event instanceof ObligationEvent ended) {
                ended(of, ended, rules.getOrDefault(ended.obligation(), "?"));
            }
        }
    }

    private void ended(String of, ObligationEvent event, String rule) {
        Pendency pendency = Duty.of(event.obligation()).pendency();
        if (event instanceof ObligationMet) {
            seen(Kind.RULE, rule).kept().add(of);
            seen(Kind.PENDENCY, pendency.name()).kept().add(of);
        } else if (event instanceof ObligationMetLate || event instanceof ObligationBreached) {
            seen(Kind.RULE, rule).broken().add(of);
            seen(Kind.PENDENCY, pendency.name()).broken().add(of);
        }
    }

    private Seen seen(Kind kind, String what) {
        return of(kind).computeIfAbsent(what, any -> new Seen(new TreeSet<>(), new TreeSet<>()));
    }
}
