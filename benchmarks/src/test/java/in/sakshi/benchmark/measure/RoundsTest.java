package in.sakshi.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> turns = new ArrayList<>();

    private Rounds.Side side(String name, double... figures) {
        Iterator<Double> next = Arrays.stream(figures).iterator();
        return () -> {
            turns.add(name);
            return next.next();
        };
    }

    @Test
    void theSidesTakeTurnsAndWarmUpsDoNotCount() throws Exception {
        Comparison comparison = new Rounds(1, 2).compare(side("ours", 100, 3, 5), side("theirs", 100, 6, 10));

        assertThat(turns).containsExactly("ours", "theirs", "ours", "theirs", "ours", "theirs");
        assertThat(comparison.ours()).containsExactly(3.0, 5.0);
        assertThat(comparison.theirs()).containsExactly(6.0, 10.0);
    }

    @Test
    void theRatioIsTheMedianOfTheRoundsSoThatADisturbedRoundFallsOut() throws Exception {
        Comparison comparison =
                new Rounds(0, 5).compare(side("ours", 6, 7, 0.1, 8, 900), side("theirs", 10, 10, 10, 10, 10));

        assertThat(comparison.ratio()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Comparison.median(List.of(9.0, 1.0, 4.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void oneSideAloneIsRepeated() throws Exception {
        assertThat(new Rounds(2, 3).repeat(side("alone", 9, 9, 1, 2, 3))).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void sidesThatDidNotDoAsManyRoundsAreNotCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(List.of(1.0), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(List.of(), List.of()));
    }
}
