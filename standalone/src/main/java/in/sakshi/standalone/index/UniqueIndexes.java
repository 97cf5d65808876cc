package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the server's own unique indexes also for filters that ask for more than their keys, such as an id and a version. */
final class UniqueIndexes {

    private static final Set<String> ID = Set.of("_id");
    private static final Set<String> IN = Set.of("$in");

    private UniqueIndexes() {}

    /** The one document, if any, that a unique index knows under the values asked for. */
    static Optional<Candidates> candidates(List<Index<Integer>> indexes, Filter filter) {
        return indexes.stream()
                .filter(Index::isUnique)
                .flatMap(index -> keys(index, filter).filter(index::canHandle).map(index::getPositions).stream())
                .findFirst()
                .map(positions -> new Candidates(positions, false, false));
    }

    /**
     * The documents with those ids, if the query asks for ids and nothing else. The server finds them, too, but then compares each with
     * each id once more, which for a thousand ids is a million comparisons.
     */
    static Optional<Candidates> byIds(List<Index<Integer>> indexes, Document query) {
        return query.keySet().equals(ID) && isTextOrTexts(query.get("_id"))
                ? indexes.stream()
                        .filter(index -> index.isUnique() && index.canHandle(query))
                        .findFirst()
                        .map(index -> new Candidates(index.getPositions(query), true, false))
                : Optional.empty();
    }

    /** Where the document with that id stands, if the query asks for one text as an id and for nothing else, and if it is there. */
    static Optional<Integer> position(List<Index<Integer>> indexes, Document query) {
        return query.get("_id") instanceof String
                ? byIds(indexes, query)
                        .map(found -> found.positions().iterator())
                        .filter(Iterator::hasNext)
                        .map(Iterator::next)
                : Optional.empty();
    }

    private static boolean isTextOrTexts(@Nullable Object wanted) {
        return wanted instanceof Document operators
                ? operators.keySet().equals(IN)
                        && operators.get("$in") instanceof Collection<?> ids
                        && ids.stream().allMatch(String.class::isInstance)
                : wanted instanceof String;
    }

    private static Optional<Document> keys(Index<Integer> index, Filter filter) {
        Document keys = new Document();
        for (IndexKey key : index.getKeys()) {
            Object value = filter.value(key.getKey());
            // Of an array within an array the server's index and its matcher think differently.
            if (value == null || key.getKey().contains(".")) {
                return Optional.empty();
            }
            keys.put(key.getKey(), value);
        }
        return Optional.of(keys);
    }
}
