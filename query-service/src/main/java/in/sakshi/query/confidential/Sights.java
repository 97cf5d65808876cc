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

    /** Whether nothing of it needs to be covered, and none of it is only seen on record. */
    boolean isEverything() {
        return of(Set.of(Matter.values())) == Sight.FULL;
    }

    /** Whether there is anything in it that can be opened. */
    boolean canBeOpened() {
        return of.containsValue(Sight.OPENED);
    }

    /** The same, opened. */
    Sights opened() {
        Map<Matter, Sight> open = new EnumMap<>(of);
        open.replaceAll((matter, sight) -> sight == Sight.OPENED ? Sight.VIEWED : sight);
        return new Sights(caseClass, open);
    }

    /** As much as both show. */
    Sights and(Sights other) {
        Map<Matter, Sight> both = new EnumMap<>(Matter.class);
        of.forEach((matter, sight) -> both.put(matter, sight.lesser(other.of(matter))));
        return new Sights(caseClass, both);
    }
}
