package in.sakshi.query.report;

import in.sakshi.desk.query.Known;
import in.sakshi.query.pendency.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What held at a moment, of things each of which holds since a time. */
final class Latest {

    private Latest() {}

    /** The last of them at that moment; of the same time the one recorded last. */
    static <T> Optional<T> of(List<T> all, Function<T, Known> since, Moment moment) {
        List<T> held = inOrder(all, since, moment);
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** Those that held by that moment, in their order by its reading; of the same time in the order in which they were recorded. */
    static <T> List<T> inOrder(List<T> all, Function<T, Known> since, Moment moment) {
        return all.stream()
                .filter(one -> since.apply(one).holdsAt(moment.at(), moment.reading()))
                .sorted(Comparator.comparing((T one) -> since.apply(one).by(moment.reading()))
                        .thenComparing(one -> since.apply(one).recordedAt()))
                .toList();
    }

    /** The same of things of which the first came with the case itself: nothing can have happened before that one, whatever its time. */
    static <T> Optional<T> sinceBegun(List<T> all, Function<T, Known> since, Moment moment) {
        return of(all.subList(Math.min(1, all.size()), all.size()), since, moment)
                .or(() -> all.stream()
                        .findFirst()
                        .filter(first -> since.apply(first).holdsAt(moment.at(), moment.reading())));
    }
}
