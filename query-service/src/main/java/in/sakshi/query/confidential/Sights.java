package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much somebody sees of a case.
 *
 * @param caseClass how closely the case is guarded
 * @param of how much of each matter
 */
record Sights(CaseClass caseClass, Map<Matter, Sight> of) {

    Sights {
        of = new EnumMap<>(of);
    }

    /** How much of something that tells of all those matters at once. */
    Sight of(Set<Matter> matters) {
        return matters.stream().map(this::of).reduce(Sight.FULL, Sight::lesser);
    }

    private Sight of(Matter matter) {
        return of.getOrDefault(matter, Sight.NONE);
    }

    /** Whether nothing of it needs to be covered. */
    boolean isEverything() {
        return of(Set.of(Matter.values())).isWhole();
    }

    /** As much as both show. */
    Sights and(Sights other) {
        Map<Matter, Sight> both = new EnumMap<>(Matter.class);
        of.forEach((matter, sight) -> both.put(matter, sight.lesser(other.of(matter))));
        return new Sights(caseClass, both);
    }
}
