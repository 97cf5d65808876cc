package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/** The memory of the embedded server, with indexes that are read: what the registers of one machine stand in. */
public class IndexedBackend extends MemoryBackend {

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return CountRequest.in(message.getDocument())
                .flatMap(request -> request.answer(resolveDatabase(message.getDatabaseName())))
                .orElseGet(() -> super.handleMessage(message));
    }
}
