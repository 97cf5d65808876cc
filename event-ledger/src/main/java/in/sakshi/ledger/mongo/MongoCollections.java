package in.sakshi.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.Commit;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;

/** The collections of a ledger and of its key store, each with the concerns it needs, whatever the client was set to. */
final class MongoCollections {

    private final MongoDatabase database;
    private final WriteConcern durable;

    MongoCollections(MongoDatabase database, MongoPlace place) {
        this.database = database.withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        // Shorter than the whole operation may take, so that the server can still say that it was too slow.
        long wtimeout = Math.max(1, place.timeout().toMillis() * 2 / 3);
        this.durable = WriteConcern.MAJORITY.withJournal(true).withWTimeout(wtimeout, TimeUnit.MILLISECONDS);
    }

    MongoCollection<Commit> ledger() {
        return database.getCollection(MongoRole.LEDGER, Commit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitCodec()), database.getCodecRegistry()))
                .withWriteConcern(durable);
    }

    MongoCollection<RawBsonDocument> ledgerDocuments() {
        return database.getCollection(MongoRole.LEDGER, RawBsonDocument.class).withWriteConcern(durable);
    }

    MongoCollection<BsonDocument> origin() {
        return database.getCollection(MongoRole.ORIGIN, BsonDocument.class).withWriteConcern(durable);
    }

    MongoCollection<BsonDocument> keys() {
        return database.getCollection(MongoRole.KEYS, BsonDocument.class).withWriteConcern(durable);
    }

    /** Nothing rests on the lease, so it need not wait for a majority. */
    MongoCollection<BsonDocument> lease() {
        return database.getCollection(MongoRole.LEASE, BsonDocument.class)
                .withWriteConcern(WriteConcern.W1)
                .withReadConcern(ReadConcern.LOCAL);
    }
}
