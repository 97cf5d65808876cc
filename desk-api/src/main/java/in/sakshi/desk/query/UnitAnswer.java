package in.sakshi.desk.query;

import java.util.List;

/**
 * A unit and its place in the police of the state, in the reader's language.
 *
 * @param unit the unit
 * @param above the units above it, from the state down
 * @param below the units right below it
 */
public record UnitAnswer(UnitShown unit, List<UnitShown> above, List<UnitShown> below) {

    public UnitAnswer {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
