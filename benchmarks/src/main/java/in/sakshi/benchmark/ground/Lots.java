package in.sakshi.benchmark.ground;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts work into lots of one size, the last as small as it comes. */
public final class Lots {

    private Lots() {}

    /** Views of the list, one after the other. */
    public static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(lot -> all.subList(lot * size, Math.min(all.size(), (lot + 1) * size)))
                .toList();
    }
}
