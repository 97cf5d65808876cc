package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import java.util.List;
import java.util.Set;

/** What the table denies of a field, worked out apart from what covers it. */
public final class Denied {

    private Denied() {}

    /**
     * Whether a word in that field must not be seen.
     *
     * @param field e.g. {@code Complainant.name}
     * @param viewers in what capacities somebody looks, of which one is enough
     * @param copy as what kind of copy, all of which must allow it; none for a page
     */
    public static boolean is(String field, CaseClass caseClass, Set<Viewer> viewers, List<Viewer> copy) {
        Decision decision = Decisions.all().get(field);
        if (decision == null) {
            throw new IllegalStateException(field + " has no decision");
        }
        return decision.matters().stream()
                .anyMatch(matter -> viewers.stream().noneMatch(viewer -> isShown(matter, caseClass, viewer))
                        || !copy.stream().allMatch(viewer -> isShown(matter, caseClass, viewer)));
    }

    private static boolean isShown(Matter matter, CaseClass caseClass, Viewer viewer) {
        Sight sight = Matrix.sight(matter, caseClass, viewer);
        return sight == Sight.FULL || sight == Sight.VIEWED;
    }
}
