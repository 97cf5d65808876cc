package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import java.util.List;

/** A database whose collections keep the indexes that they are asked to keep. */
class IndexedDatabase extends MemoryDatabase {

    IndexedDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
    }

    @Override
    protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new IndexedCollection(this, name, options, cursorRegistry);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.stream().map(IndexKey::getKey).allMatch(Path::isPlain)
                ? new SortedIndex(name, keys)
                : super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
    }
}
