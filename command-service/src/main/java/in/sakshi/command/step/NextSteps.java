package in.sakshi.command.step;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Recorded;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.step.NextStep.RefusedChoice;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be done next in a case (अगले कदम): the rules themselves are tried on commands that nobody has sent, so that no list beside
 * them can say anything else. What depends on what is written is left to whoever writes it.
 */
public final class NextSteps {

    private final OpenFile file;
    private final Desk desk;
    private final Sample sample;

    private NextSteps(OpenFile file, Desk desk, Known known) {
        this.file = file;
        this.desk = desk;
        this.sample = new Sample(file, known, desk);
    }

    /** Where a case stands of which that is recorded, before whoever is at the desk. */
    public static NextSteps in(OpenFile file, List<Recorded> history, Desk desk) {
        Known known = new Known();
        history.forEach(each -> known.add(each.event(), each.at()));
        return new NextSteps(file, desk, known);
    }

    /** The steps of a list that suits such a case; without those after which nothing would be recorded, as it is so already. */
    public List<NextStep> by(Rulings<?> list, Predicate<String> permitted) {
        if (!list.suits(file)) {
            return List.of();
        }
        return list.commands().stream()
                .filter(command -> permitted.test(command.getSimpleName()))
                .flatMap(command -> step(list, command.asSubclass(CaseCommand.class)).stream())
                .toList();
    }

    private Optional<NextStep> step(Rulings<?> list, Class<? extends CaseCommand> kind) {
        Map<String, List<Object>> choices = sample.choices(kind);
        Map<String, Object> passing = passing(list, kind, choices);
        if (passing == null) {
            Refusal refusal = tried(list, kind, Map.of()).inTheWay(choices.keySet());
            return Optional.ofNullable(refusal)
                    .map(why -> new NextStep(kind.getSimpleName(), why, List.of(), Set.of(), sample.named(kind)));
        }
        List<RefusedChoice> refused = new ArrayList<>();
        Set<ObligationId> settled =
                new LinkedHashSet<>(tried(list, kind, passing).settled());
        choices.forEach((place, each) -> each.forEach(choice -> {
            Tried other = tried(list, kind, and(passing, place, choice));
            settled.addAll(other.settled());
            Refusal refusal = other.inTheWay(Set.of(place));
            if (refusal != null) {
                refused.add(new RefusedChoice(place, choice, refusal));
            }
        }));
        return Optional.of(new NextStep(kind.getSimpleName(), null, refused, settled, sample.named(kind)));
    }

    /** What to choose so that something would be recorded; nothing if whatever is chosen changes nothing, or is refused. */
    private @Nullable Map<String, Object> passing(
            Rulings<?> list, Class<? extends CaseCommand> kind, Map<String, List<Object>> choices) {
        Map<String, Object> chosen = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        while (true) {
            Tried tried = tried(list, kind, chosen);
            Refusal refusal = tried.inTheWay(choices.keySet());
            if (refusal == null && !tried.isQuiet()) {
                return chosen;
            }
            String place = refusal == null ? null : refusal.rule().field();
            if (place == null) {
                return anotherChoice(list, kind, choices, chosen);
            }
            List<Object> options = choices.getOrDefault(place, List.of());
            int next = places.merge(place, 1, Integer::sum);
            if (next >= options.size()) {
                return null;
            }
            chosen.put(place, options.get(next));
        }
    }

    private @Nullable Map<String, Object> anotherChoice(
            Rulings<?> list,
            Class<? extends CaseCommand> kind,
            Map<String, List<Object>> choices,
            Map<String, Object> chosen) {
        for (Map.Entry<String, List<Object>> place : choices.entrySet()) {
            for (Object choice : place.getValue()) {
                Map<String, Object> other = and(chosen, place.getKey(), choice);
                Tried tried = tried(list, kind, other);
                if (!tried.isQuiet() && tried.inTheWay(choices.keySet()) == null) {
                    return other;
                }
            }
        }
        return null;
    }

    private Tried tried(Rulings<?> list, Class<? extends CaseCommand> kind, Map<String, Object> chosen) {
        try {
            return new Tried(null, list.decide(file, sample.command(kind, chosen), desk));
        } catch (Refusal refusal) {
            return new Tried(refusal, List.of());
        }
    }

    private static Map<String, Object> and(Map<String, Object> chosen, String place, Object choice) {
        Map<String, Object> more = new HashMap<>(chosen);
        more.put(place, choice);
        return more;
    }

    /** What a rule made of a command that nobody sent. */
    private record Tried(@Nullable Refusal refusal, List<CaseEvent> events) {

        boolean isQuiet() {
            return refusal == null && events.isEmpty();
        }

        /** The refusal, if it speaks of the case as it stands or of one of those places: others are for whoever writes something there. */
        @Nullable
        Refusal inTheWay(Set<String> places) {
            String place = refusal == null ? null : refusal.rule().field();
            return place == null || places.contains(place) ? refusal : null;
        }

        /** In time or late. */
        List<ObligationId> settled() {
            return events.stream().flatMap(Tried::settled).toList();
        }

        private static Stream<ObligationId> settled(CaseEvent event) {
            if (event instanceof ObligationMet met) {
                return Stream.of(met.obligation());
            }
            return event instanceof ObligationMetLate late ? Stream.of(late.obligation()) : Stream.empty();
        }
    }
}
