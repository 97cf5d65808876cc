package in.sakshi.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the first of many, and counts the rest. */
final class Tally<T> implements Consumer<T> {

    private final List<T> kept = new ArrayList<>();
    private long count;

    @Override
    public void accept(T one) {
        if (count++ < Report.MOST) {
            kept.add(one);
        }
    }

    List<T> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
