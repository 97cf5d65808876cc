package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Says whether a projection, once it is quiet, shows what the ledger says: the fold of all its commits. */
public final class ProjectionChecker {

    private ProjectionChecker() {}

    /**
     * Compares a projection with the fold of the ledger.
     *
     * @param projection its name, for people
     * @param shown its lines by their ids; ids are printed, lines are not
     * @param ledger all commits in order
     * @param fold lets one commit act on the lines
     */
    public static <L> List<Finding> check(
            String projection, Map<String, L> shown, Iterable<Commit> ledger, BiConsumer<Map<String, L>, Commit> fold) {
        Map<String, L> folded = new HashMap<>();
        ledger.forEach(commit -> fold.accept(folded, commit));
        TreeSet<String> ids = new TreeSet<>(shown.keySet());
        ids.addAll(folded.keySet());
        List<Finding> findings = new ArrayList<>();
        for (String id : ids) {
            if (!Objects.equals(shown.get(id), folded.get(id))) {
                String what = !shown.containsKey(id)
                        ? "is missing (expected: to be there, by the fold of the ledger)"
                        : !folded.containsKey(id)
                                ? "is there (expected: no such line, by the fold of the ledger)"
                                : "shows something else than the fold of the ledger (expected: the same)";
                findings.add(Finding.told(
                        Flaw.PROJECTION_DIFFERS,
                        Finding.NO_COMMIT,
                        "projection " + projection + ": line " + id + " " + what));
            }
        }
        return findings;
    }
}
