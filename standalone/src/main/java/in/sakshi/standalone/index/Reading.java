package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How an index can be read for a query.
 *
 * @param spans in which its first values must lie: of one value each, but for the last
 * @param exact whether the filter demands nothing else
 * @param sorted how many of its first values give the order that is asked for; −1 if they do not, or none is asked for
 * @param descending whether that order is downwards
 */
record Reading(SortedIndex index, List<Span> spans, boolean exact, int sorted, boolean descending)
        implements Comparable<Reading> {

    private static final Comparator<Reading> USE = Comparator.comparingInt(Reading::fixed)
            .thenComparing(Reading::inOrder)
            .thenComparingInt(reading -> reading.spans.size());

    static Reading of(SortedIndex index, Filter filter, @Nullable Order order) {
        List<Span> spans = spans(index.paths(), filter);
        int sorted = order == null || !index.isComplete() ? -1 : sorted(index.paths(), ofOneValue(spans), order);
        boolean exact = index.isComplete() && filter.isAllOf(spans.size());
        return new Reading(index, spans, exact, sorted, order != null && order.descending());
    }

    private static List<Span> spans(List<Path> paths, Filter filter) {
        List<Span> spans = new ArrayList<>();
        for (Path path : paths) {
            Span span = filter.on(path.text());
            if (span == null) {
                return spans;
            }
            spans.add(span);
            if (!span.isOneValue()) {
                return spans;
            }
        }
        return spans;
    }

    private static int ofOneValue(List<Span> spans) {
        return (int) spans.stream().filter(Span::isOneValue).count();
    }

    /** The first values that are needed for the order; those of which there is but one leave nothing to sort. */
    private static int sorted(List<Path> paths, int fixed, Order order) {
        List<String> names = paths.stream().map(Path::text).toList();
        List<String> wanted = order.paths().stream()
                .filter(path -> !names.subList(0, fixed).contains(path))
                .toList();
        int needed = fixed + wanted.size();
        return needed <= names.size() && names.subList(fixed, needed).equals(wanted) ? needed : -1;
    }

    private int fixed() {
        return ofOneValue(spans);
    }

    private boolean inOrder() {
        return sorted >= 0;
    }

    /** Whether it spares anything. */
    boolean helps() {
        return !spans.isEmpty() || inOrder();
    }

    /** Which of two spares more. */
    @Override
    public int compareTo(Reading other) {
        return USE.compare(this, other);
    }

    /** How many documents are found. */
    int count() {
        return places().size();
    }

    Candidates candidates() {
        return inOrder()
                ? new Candidates(() -> new Runs(descending ? places().descendingSet() : places(), sorted), exact, true)
                : new Candidates(() -> asAScanMeetsThem().iterator(), exact, false);
    }

    private IntStream asAScanMeetsThem() {
        return IntStream.concat(places().stream().mapToInt(Place::position), index.beside())
                .sorted();
    }

    private NavigableSet<Place> places() {
        Edge first = spans.isEmpty()
                ? Edge.before(null)
                : spans.get(spans.size() - 1).from();
        Edge last =
                spans.isEmpty() ? Edge.after(null) : spans.get(spans.size() - 1).to();
        return index.between(
                place(spans.stream().map(Span::from).toList(), first),
                place(spans.stream().map(Span::to).toList(), last));
    }

    private static Place place(List<Edge> edges, Edge last) {
        return new Place(
                edges.stream().map(edge -> Missing.ofNullable(edge.value())).toList(),
                last.after() ? Place.AFTER : Place.BEFORE);
    }
}
