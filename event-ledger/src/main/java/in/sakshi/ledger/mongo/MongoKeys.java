package in.sakshi.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.Wrapped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * The key store in MongoDB, a document for each key, in a database of its own: whoever can read the ledger's shall not be able to read this
 * one. Written to a majority of the servers and their journals, read as a majority has it.
 */
public final class MongoKeys implements KeyStore {

    private static final String ID = "_id";
    private static final String ORIGIN = "origin";
    private static final String VALUE = "value";
    private static final String MASTER = "master";
    private static final String WRAPPED = "wrapped";
    private static final String DESTROYED = "destroyed";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoClient client;
    private final MongoCollection<BsonDocument> keys;

    private MongoKeys(MongoClient client, MongoCollection<BsonDocument> keys) {
        this.client = client;
        this.keys = keys;
    }

    /**
     * Opens the key store at that place, after making sure that the servers can keep what it promises.
     *
     * @throws UnfitServer if the servers, or the way to reach them, are too weak; says what to do
     * @throws LedgerUnavailable if no server answers in time
     */
    public static MongoKeys open(MongoPlace place) {
        return Opening.of(
                place,
                opening -> new MongoKeys(opening.client(), opening.collections().keys()));
    }

    @Override
    public Optional<Origin> origin() {
        return asked(() -> Optional.ofNullable(keys.find(eq(ID, ORIGIN)).first())
                .map(document -> new Origin(document.getString(VALUE).getValue())));
    }

    @Override
    public Origin begin(Origin ledger) {
        return asked(() -> {
            insertedIfAbsent(
                    new BsonDocument(ID, new BsonString(ORIGIN)).append(VALUE, new BsonString(ledger.value())));
            return origin().orElseThrow(MongoKeys::notYetOnAMajority);
        });
    }

    @Override
    public Map<Key, KeyEntry> find(Collection<Key> ids) {
        List<String> wanted = ids.stream().map(MongoKeys::id).toList();
        Map<Key, KeyEntry> found = new HashMap<>();
        return asked(() -> {
            keys.find(in(ID, wanted)).map(MongoKeys::entry).forEach(entry -> found.put(entry.id(), entry));
            return found;
        });
    }

    @Override
    public KeyEntry addIfAbsent(KeyEntry entry) {
        return asked(() -> {
            if (insertedIfAbsent(document(entry))) {
                return entry;
            }
            BsonDocument there = keys.find(eq(ID, id(entry.id()))).first();
            if (there == null) {
                throw notYetOnAMajority();
            }
            return entry(there);
        });
    }

    @Override
    public boolean rewrap(KeyEntry was, Wrapped now) {
        Wrapped before = was.wrapped();
        return before != null
                && asked(() -> keys.replaceOne(
                                        and(eq(ID, id(was.id())), eq(WRAPPED, binary(before))),
                                        document(new KeyEntry(was.id(), now)))
                                .getMatchedCount()
                        == 1);
    }

    @Override
    public void destroy(Key id) {
        asked(() -> keys.replaceOne(eq(ID, id(id)), document(KeyEntry.destroyed(id)), UPSERT));
    }

    @Override
    public void forEach(Consumer<KeyEntry> each) {
        asked(() -> {
            for (BsonDocument document : keys.find()) {
                if (!document.getString(ID).getValue().equals(ORIGIN)) {
                    each.accept(entry(document));
                }
            }
            return true;
        });
    }

    private boolean insertedIfAbsent(BsonDocument document) {
        try {
            keys.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LedgerUnavailable(
                    "the MongoDB of the key store did not answer, or would not: "
                            + e.getClass().getSimpleName()
                            + " (expected: servers that are up, and a user that may find and insert; to destroy keys or change the"
                            + " master key, also update)",
                    e);
        }
    }

    private static LedgerUnavailable notYetOnAMajority() {
        return new LedgerUnavailable(
                "a key was just made by another process and is not yet on a majority of the servers"
                        + " (expected: try again in a second)");
    }

    /** As a UUID, which for a case is most often the case's own id. */
    private static String id(Key key) {
        return new UUID(key.high(), key.low()).toString();
    }

    private static BsonBinary binary(Wrapped wrapped) {
        return new BsonBinary(wrapped.bytes().unsafe());
    }

    private static BsonDocument document(KeyEntry entry) {
        BsonDocument document = new BsonDocument(ID, new BsonString(id(entry.id())));
        @Nullable Wrapped wrapped = entry.wrapped();
        return wrapped == null
                ? document.append(DESTROYED, BsonBoolean.TRUE)
                : document.append(MASTER, new BsonString(wrapped.masterKey())).append(WRAPPED, binary(wrapped));
    }

    private static KeyEntry entry(BsonDocument document) {
        Key id = Key.of(document.getString(ID).getValue());
        return document.containsKey(DESTROYED)
                ? KeyEntry.destroyed(id)
                : new KeyEntry(
                        id,
                        new Wrapped(
                                document.getString(MASTER).getValue(),
                                Bytes.wrap(document.getBinary(WRAPPED).getData())));
    }

    @Override
    public void close() {
        client.close();
    }
}
