package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may see what (गोपनीयता सारणी): for each matter, in cases of each class, a sight for each viewer. After the law on her identity (BNS
 * s. 72, POCSO s. 23, JJ Act s. 74) and the department’s practice.
 */
public final class Matrix {

    /** Columns in the order of {@link Viewer}: today, own, other, inquires, investigates, IC, SHO, CO, district, range, state, auditor, emergency, agency, nobody; copies. */
    private static final String TABLE = """
            IDENTITY   A    ●  L  ○  ●L ●L ●L ●L L  L  ◐  ◐  L  ●L ○  ○  ◐  ◐
            IDENTITY   B    ●  ●  ◐  ●  ●  ●  ●  ●  ●  ◐  ◐  ●  ●L ○  ○  ◐  ●
            IDENTITY   C    ●  ●  ●  ●  ●  ●  ●  ●  ●  ◐  ◐  ●  ●L ○  ○  ●  ●
            MEDICAL    A    ○  ○  ○  ○  ●L #  L  L  L  #  #  L  ○  ○  ○  #  #
            MEDICAL    BC   ○  ○  ○  ●  ●  ●  ●  ●  L  #  #  L  ○  ○  ○  #  #
            GIST       ABC  ○  ○  ○  ●  ●  ●  ●  L  L  ○  ○  L  ○  ○  ○  #  #
            FRONT      ABC  ○  ○  ○  ●  ●  ●  ●  ●  ●  ◐  #  ●  ○  ○  ○  ○  ○
            OTHER_SIDE ABC  ●  ●  ◐  ●  ●  ●  ●  ●  ●  ●  ◐  ●  ●L ○  ○  ●  ●
            JUVENILE   ABC  ●  ●  ◐  ●  ●  ●  ●  ●  ●  ◐  ◐  ●  ●L ○  ○  ◐  ◐
            STAFF      ABC  ○  ○  ○  ○  ○  ●  ●  ●  ●  ●  ●  ●  ○  ○  ○  ○  ○
            """;

    private static final Map<Matter, Map<CaseClass, Map<Viewer, Sight>>> CELLS = read();

    private Matrix() {}

    /** What that viewer sees of a matter in a case of that class. */
    public static Sight sight(Matter matter, CaseClass caseClass, Viewer viewer) {
        Sight sight = CELLS.getOrDefault(matter, Map.of())
                .getOrDefault(caseClass, Map.of())
                .get(viewer);
        return sight == null ? Sight.NONE : sight;
    }

    /** What somebody sees of a case of that class who looks in all those capacities, of which the best holds. */
    static Sights sights(CaseClass caseClass, Set<Viewer> viewers) {
        Map<Matter, Sight> sights = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            sights.put(
                    matter,
                    viewers.stream()
                            .map(viewer -> sight(matter, caseClass, viewer))
                            .reduce(Sight.NONE, Sight::greater));
        }
        return new Sights(caseClass, sights);
    }

    private static Map<Matter, Map<CaseClass, Map<Viewer, Sight>>> read() {
        Map<Matter, Map<CaseClass, Map<Viewer, Sight>>> cells = new EnumMap<>(Matter.class);
        TABLE.lines().map(line -> List.of(line.split(" +"))).forEach(row -> {
            Map<Viewer, Sight> sights = sights(row);
            Map<CaseClass, Map<Viewer, Sight>> classes =
                    cells.computeIfAbsent(Matter.valueOf(row.get(0)), matter -> new EnumMap<>(CaseClass.class));
            classes(row.get(1)).forEach(each -> classes.put(each, sights));
        });
        return cells;
    }

    private static Set<CaseClass> classes(String letters) {
        Set<CaseClass> classes = EnumSet.noneOf(CaseClass.class);
        letters.chars().forEach(letter -> classes.add(CaseClass.valueOf(Character.toString(letter))));
        return classes;
    }

    private static Map<Viewer, Sight> sights(List<String> row) {
        List<String> signs = new ArrayList<>(row.subList(2, row.size()));
        Map<Viewer, Sight> sights = new EnumMap<>(Viewer.class);
        for (Viewer viewer : Viewer.values()) {
            sights.put(viewer, Sight.of(signs.remove(0)));
        }
        return sights;
    }
}
