package in.sakshi.benchmark.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets sides take turns, so that whatever else the machine does meets all of them alike.
 *
 * @param warmUps rounds at the beginning that do not count
 * @param counted rounds that do
 */
public record Rounds(int warmUps, int counted) {

    /** One side of a comparison: does its part once and says how it went, in whatever unit the other side does. */
    @FunctionalInterface
    public interface Side {
        double measure() throws Exception;
    }

    /** Ours and theirs, in turns. */
    public Comparison compare(Side ours, Side theirs) throws Exception {
        List<List<Double>> columns = inTurns(ours, theirs);
        return new Comparison(columns.get(0), columns.get(1));
    }

    /** One thing alone, again and again; its median is its figure. */
    public List<Double> repeat(Side side) throws Exception {
        return inTurns(side).get(0);
    }

    private List<List<Double>> inTurns(Side... sides) throws Exception {
        List<List<Double>> columns = new ArrayList<>();
        for (Side ignored : sides) {
            columns.add(new ArrayList<>());
        }
        for (int round = 0; round < warmUps + counted; round++) {
            for (int side = 0; side < sides.length; side++) {
                // Nobody shall pay for the garbage that the other side left.
                System.gc();
                double figure = sides[side].measure();
                if (round >= warmUps) {
                    columns.get(side).add(figure);
                }
            }
        }
        return columns;
    }
}
