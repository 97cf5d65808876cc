package in.sakshi.station;

import java.util.List;
import java.util.Map;

/**
 * What is recorded of officers beside the list that was given to the service at its start (तैनाती पंजिका).
 *
 * @param standings of everybody of whom a posting or a relief is recorded and in force
 * @param leaves of everybody of whom any is noted
 */
public record Roster(Map<OfficerId, Standing> standings, Map<OfficerId, List<Leave>> leaves) {

    /** Nothing is recorded. */
    public static final Roster NONE = new Roster(Map.of(), Map.of());

    public Roster {
        standings = Map.copyOf(standings);
        leaves = Map.copyOf(leaves);
    }
}
