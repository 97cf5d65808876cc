package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection that reads its indexes. Like the server's own it does one thing at a time; what the server leaves unguarded and
 * the indexes cannot bear, counting and the making and dropping of indexes, is guarded here.
 */
class IndexedCollection extends MemoryCollection {

    private static final Document EVERYTHING = new Document();

    private final Names names = new Names();

    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        Candidates candidates = candidates(query, orderBy).orElse(null);
        if (candidates == null) {
            return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
        }
        Document toSort = candidates.inOrder() ? null : orderBy;
        Document toCompare = candidates.exact() ? EVERYTHING : query;
        return matchDocuments(toCompare, candidates.positions(), toSort, skip, limit, batch, fields);
    }

    private Optional<Candidates> candidates(Document query, @Nullable Document orderBy) {
        if (Order.isNatural(orderBy)) {
            return Optional.empty();
        }
        if (serverFinds(query)) {
            return UniqueIndexes.byIds(getIndexes(), query);
        }
        return Filter.of(query)
                .flatMap(filter -> UniqueIndexes.candidates(getIndexes(), filter)
                        .or(() -> best(filter, Order.of(orderBy)).map(Reading::candidates)));
    }

    private boolean serverFinds(Document query) {
        return getIndexes().stream().anyMatch(index -> index.canHandle(query));
    }

    private Optional<Reading> best(Filter filter, @Nullable Order order) {
        return sortedIndexes()
                .map(index -> Reading.of(index, filter, order))
                .filter(Reading::helps)
                .max(Comparator.naturalOrder());
    }

    private Stream<SortedIndex> sortedIndexes() {
        return getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast);
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        Reading reading = query == null || serverFinds(query)
                ? null
                : Filter.of(query)
                        .flatMap(filter -> best(filter, null))
                        .filter(Reading::exact)
                        .orElse(null);
        if (reading == null) {
            return super.count(query, skip, limit);
        }
        int left = Math.max(0, reading.count() - Math.max(0, skip));
        return limit > 0 ? Math.min(limit, left) : left;
    }

    @Override
    public synchronized void addIndex(Index<Integer> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    /** A whole document by the id alone is put over the one that is there; whatever is odd about it is left to the server. */
    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        if (multi || !Replacement.isWhole(update)) {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        }
        Document named = names.kept(update);
        if (!isPutOver(selector, named)) {
            return super.updateDocuments(selector, named, filters, multi, upsert, oplog);
        }
        oplog.handleUpdate(getFullName(), selector, named, List.of(selector.get("_id")));
        return new Document("n", 1).append("nModified", 1);
    }

    private boolean isPutOver(Document selector, Document update) {
        Integer position = hasOneUniqueIndex()
                ? UniqueIndexes.position(getIndexes(), selector).orElse(null)
                : null;
        if (position == null) {
            return false;
        }
        Replacement replacement = new Replacement(getDocument(position), update);
        if (!replacement.canBePutOver()) {
            return false;
        }
        replacement.putOver(position, sortedIndexes().toList());
        return true;
    }

    /** Whether there is nothing to be unique but the id, which stays. */
    private boolean hasOneUniqueIndex() {
        return getIndexes().stream().filter(Index::isUnique).count() == 1;
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        return super.addDocumentInternal(names.kept(document));
    }

    /**
     * The server would write out each document that comes, goes or is changed, only to know how many bytes all of them are. Nothing
     * but {@code collStats} and {@code validate} tell it, which nobody asks of a memory that ends with the process; they say 0.
     */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void removeDocument(Integer position) {
        sortedIndexes().forEach(index -> index.remove(getDocument(position), position));
        super.removeDocument(position);
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        sortedIndexes().forEach(index -> index.put(after, position));
    }
}
