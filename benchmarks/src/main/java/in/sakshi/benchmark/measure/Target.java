package in.sakshi.benchmark.measure;

import java.util.function.DoublePredicate;

/**
 * A figure and what it should be.
 *
 * @param key its name in {@code ledger.json}, for ever, so that runs can be compared
 * @param what it says, in words
 * @param wanted the bound in words, "–" if there is none
 * @param metBy whether a value keeps the bound
 * @param bounded whether there is a bound
 */
public record Target(String key, String what, String wanted, DoublePredicate metBy, boolean bounded) {

    /** Should be so much or more. */
    public static Target atLeast(String key, double bound, String what) {
        return new Target(key, what, "≥ " + Figures.plain(bound), value -> value >= bound, true);
    }

    /** Should be less. */
    public static Target below(String key, double bound, String what) {
        return new Target(key, what, "< " + Figures.plain(bound), value -> value < bound, true);
    }

    /** Should be so much or less. */
    public static Target atMost(String key, double bound, String what) {
        return new Target(key, what, "≤ " + Figures.plain(bound), value -> value <= bound, true);
    }

    /** Should be exactly so much. */
    public static Target exactly(String key, double bound, String what) {
        return new Target(key, what, Figures.plain(bound), value -> value == bound, true);
    }

    /** Is told without a bound. */
    public static Target told(String key, String what) {
        return new Target(key, what, "–", value -> true, false);
    }
}
