package in.sakshi.ledger;

/**
 * The place of one event in the whole ledger, as one number: {@code commit number × 1024 + ordinal in the commit}.
 * Positions grow with the ledger and never change; between two of them there may be unused numbers.
 */
public final class Position {

    /** Events a commit can hold; hence the factor. */
    public static final int EVENTS_PER_COMMIT = 1024;

    private Position() {}

    /** The position of the event with that ordinal (from 0) in that commit. */
    public static long of(long commitNumber, int ordinal) {
        if (commitNumber < 0 || ordinal < 0 || ordinal >= EVENTS_PER_COMMIT) {
            throw new IllegalArgumentException("position: commit " + commitNumber + ", ordinal " + ordinal
                    + " (expected: commit ≥ 0, ordinal 0 … " + (EVENTS_PER_COMMIT - 1) + ")");
        }
        return commitNumber * EVENTS_PER_COMMIT + ordinal;
    }

    /** The number of the commit in which that position lies. */
    public static long commitNumber(long position) {
        return Math.floorDiv(position, EVENTS_PER_COMMIT);
    }

    /** The ordinal of that position within its commit. */
    public static int ordinal(long position) {
        return Math.floorMod(position, EVENTS_PER_COMMIT);
    }
}
