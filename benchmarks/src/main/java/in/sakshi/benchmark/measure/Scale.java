package in.sakshi.benchmark.measure;

/**
 * How big a run is: the full one whose figures count, or a quick one that only shows that everything works.
 *
 * @param quick whether everything is small
 * @param kills how often the killed appender is killed in a full run
 */
public record Scale(boolean quick, int kills) {

    private static final int QUICK_SHARE = 20;

    /** So many of something; a twentieth in a quick run, but at least one. */
    public int of(int full) {
        return quick ? Math.max(1, full / QUICK_SHARE) : full;
    }

    /**
     * Rounds in which the sides take turns: the first do not count. For so long the JVM still compiles, on the cores on which
     * it is measured; after two rounds a side had come to half of the rate of its tenth.
     */
    public Rounds rounds() {
        return quick ? new Rounds(0, 1) : new Rounds(8, 7);
    }

    /** Rounds of something that takes long or needs no warming up. */
    public Rounds fewRounds() {
        return quick ? new Rounds(0, 1) : new Rounds(1, 5);
    }
}
