package in.sakshi.ledger.wiring;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.wiring.LedgerProperties.Projections;
import org.bson.Document;

/**
 * Where processors keep how far they have read and what they have parked: beside the lines that they write.
 *
 * @param database of the lines
 * @param names of the collections
 */
record ProjectionStore(MongoDatabase database, Projections names) {

    MongoCollection<Document> tokens() {
        return database.getCollection(names.tokens());
    }

    MongoCollection<Document> parked() {
        return database.getCollection(names.parked());
    }
}
