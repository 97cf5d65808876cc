package in.sakshi.benchmark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two sides did, round by round.
 *
 * @param ours our figure of each round
 * @param theirs theirs of the same round
 */
public record Comparison(List<Double> ours, List<Double> theirs) {

    public Comparison {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (ours.size() != theirs.size() || ours.isEmpty()) {
            throw new IllegalArgumentException("rounds: " + ours.size() + " of ours and " + theirs.size()
                    + " of theirs (expected: the same number, at least 1)");
        }
    }

    /** The median of the rounds' ratios, ours by theirs: what disturbs a whole round falls out. */
    public double ratio() {
        return median(ratios());
    }

    /** Both medians and how far the rounds lay apart. */
    public String inWords(String unit) {
        List<Double> ratios = ratios();
        return Figures.plain(median(ours)) + unit + " against " + Figures.plain(median(theirs)) + unit + "; "
                + ratios.size() + " rounds from " + Figures.plain(Collections.min(ratios)) + " to "
                + Figures.plain(Collections.max(ratios));
    }

    private List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return ratios;
    }

    /** The middle one of the values; of an even number, the mean of the middle two. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
