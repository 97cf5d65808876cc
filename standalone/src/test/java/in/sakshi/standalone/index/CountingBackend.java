package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.LongAdder;

/** The backend with indexes, counting the documents that it holds against a filter. */
final class CountingBackend extends IndexedBackend {

    private final LongAdder looks = new LongAdder();

    /** How many documents are looked at while that is done. */
    long looksDuring(Runnable work) {
        looks.reset();
        work.run();
        return looks.sum();
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
                };
            }
        };
    }
}
