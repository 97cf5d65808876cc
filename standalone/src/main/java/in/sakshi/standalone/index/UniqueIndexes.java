package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/** Reads the server's own unique indexes also for filters that ask for more than their keys, such as an id and a version. */
final class UniqueIndexes {

    private UniqueIndexes() {}

    /** The one document, if any, that a unique index knows under the values asked for. */
    static Optional<Candidates> candidates(List<Index<Integer>> indexes, Filter filter) {
        return indexes.stream()
                .filter(Index::isUnique)
                .flatMap(index -> keys(index, filter).filter(index::canHandle).map(index::getPositions).stream())
                .findFirst()
                .map(positions -> new Candidates(positions, false));
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
