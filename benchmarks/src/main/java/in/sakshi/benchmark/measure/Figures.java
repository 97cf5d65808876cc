package in.sakshi.benchmark.measure;

import java.util.Locale;

/** How figures are printed: small ones with two decimals, big ones whole. */
public final class Figures {

    private static final double WHOLE_FROM = 20;

    private Figures() {}

    /** For people. */
    public static String plain(double value) {
        boolean whole = Math.abs(value) >= WHOLE_FROM || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
    }

    /** For programs: three decimals, or a whole number where it is one. */
    public static Number exact(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        if (rounded == Math.rint(rounded)) {
            return (long) rounded;
        }
        return rounded;
    }
}
