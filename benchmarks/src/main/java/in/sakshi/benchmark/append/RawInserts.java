package in.sakshi.benchmark.append;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import in.sakshi.benchmark.ground.EmbeddedMongo;
import in.sakshi.benchmark.ground.Lots;
import in.sakshi.ledger.mongo.MongoRole;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** The driver alone: puts the very documents that a ledger has just written into a fresh collection with the same indexes. */
final class RawInserts {

    private static final int LOT = 100;
    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    private final EmbeddedMongo mongo;
    private List<RawBsonDocument> documents = List.of();
    private List<Document> indexes = List.of();

    RawInserts(EmbeddedMongo mongo) {
        this.mongo = mongo;
    }

    /** Takes over what a ledger has written, and drops its database. */
    void takeDocumentsOf(MongoDatabase ledger) {
        documents = ledger.getCollection(MongoRole.LEDGER, RawBsonDocument.class)
                .find()
                .into(new ArrayList<>());
        indexes = ledger.getCollection(MongoRole.LEDGER).listIndexes().into(new ArrayList<>());
        ledger.drop();
    }

    /** Writes them; documents a second. */
    double perSecond() {
        MongoDatabase database = mongo.freshDatabase();
        MongoCollection<RawBsonDocument> collection =
                database.getCollection("raw", RawBsonDocument.class).withWriteConcern(DURABLE);
        indexes.forEach(index -> collection.createIndex(
                index.get("key", Document.class), new IndexOptions().unique(index.getBoolean("unique", false))));
        long began = System.nanoTime();
        for (List<RawBsonDocument> lot : Lots.of(documents, LOT)) {
            collection.insertMany(lot, IN_ORDER);
        }
        double perSecond = documents.size() * 1e9 / (System.nanoTime() - began);
        database.drop();
        return perSecond;
    }
}
