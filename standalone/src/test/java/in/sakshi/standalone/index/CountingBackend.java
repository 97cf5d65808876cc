package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/**
 * The backend with indexes, counting the documents that it holds against a filter, and those that it replaces without: only by
 * putting another over it is one replaced that was never held against the filter that led to it.
 */
final class CountingBackend extends IndexedBackend {

    private final LongAdder looks = new LongAdder();
    private final LongAdder putOver = new LongAdder();

    /** How many documents are looked at while that is done. */
    long looksDuring(Runnable work) {
        looks.reset();
        work.run();
        return looks.sum();
    }

    /** How many documents are put over others while that is done. */
    long putOverDuring(Runnable work) {
        putOver.reset();
        work.run();
        return putOver.sum();
    }

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getCursorRegistry()) {
            @Override
            protected MemoryCollection openOrCreateCollection(String collection, CollectionOptions options) {
                return new IndexedCollection(this, collection, options, cursorRegistry) {
                    @Override
                    protected boolean documentMatchesQuery(Document document, Document query) {
                        looks.increment();
                        return super.documentMatchesQuery(document, query);
                    }

                    @Override
                    public synchronized Document updateDocuments(
                            Document selector,
                            Document update,
                            ArrayFilters filters,
                            boolean multi,
                            boolean upsert,
                            Oplog oplog) {
                        long before = looks.sum();
                        Document result = super.updateDocuments(selector, update, filters, multi, upsert, oplog);
                        if (looks.sum() == before && Objects.equals(result.get("n"), 1)) {
                            putOver.increment();
                        }
                        return result;
                    }
                };
            }
        };
    }
}
