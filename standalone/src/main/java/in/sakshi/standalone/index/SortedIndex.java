package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An index that keeps its documents sorted. To the server it is still the one that it ignores, so that reading it is left to the
 * collection.
 *
 * <p>A document of which a value cannot be sorted, such as an array, is kept beside: whoever reads the index must look at it. So
 * is a document while it is being changed, for a change that fails may leave it half done.
 */
final class SortedIndex extends EmptyIndex<Integer> {

    private final List<Path> paths;
    private final NavigableSet<Place> places = new TreeSet<>();
    private final NavigableSet<Integer> beside = new TreeSet<>();

    SortedIndex(String name, List<IndexKey> keys) {
        super(name, keys);
        this.paths = keys.stream().map(key -> Path.of(key.getKey())).toList();
    }

    /** The paths by which it sorts, always upwards: it is read in both directions. */
    List<Path> paths() {
        return paths;
    }

    /** The places between two edges, sorted. */
    NavigableSet<Place> between(Place from, Place to) {
        return from.compareTo(to) < 0 ? places.subSet(from, true, to, true) : Collections.emptyNavigableSet();
    }

    /** Whether all documents are sorted. */
    boolean isComplete() {
        return beside.isEmpty();
    }

    /** The positions of the documents that are kept beside. */
    IntStream beside() {
        return beside.stream().mapToInt(Integer::intValue);
    }

    /** Takes a document in, or back in after a change. */
    void put(Document document, Integer position) {
        beside.remove(position);
        Place place = place(document, position);
        if (place.values().stream().allMatch(Value::isPlain)) {
            places.add(place);
        } else {
            beside.add(position);
        }
    }

    /** Takes a document in at the place of another, if an indexed value is another. */
    void replace(Document before, Document after, Integer position) {
        if (paths.stream().anyMatch(path -> !path.in(before).equals(path.in(after)))) {
            remove(before, position);
            put(after, position);
        }
    }

    /** Leaves a document out. */
    void remove(Document document, Integer position) {
        if (!beside.remove(position)) {
            places.remove(place(document, position));
        }
    }

    private Place place(Document document, Integer position) {
        return new Place(paths.stream().map(path -> path.in(document)).toList(), position);
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        put(document, position);
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        remove(before, position);
        beside.add(position);
    }

    @Override
    public long getCount() {
        return (long) places.size() + beside.size();
    }

    @Override
    public void drop() {
        places.clear();
        beside.clear();
    }
}
