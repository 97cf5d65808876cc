package in.sakshi.ledger.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of the tokens, {@code <processor>/<segment>} each, and who holds them; a claim is one conditional update. */
final class TokenCollection {

    static final String SEGMENT = "segment";
    static final String TOKEN = "token";
    static final String PROOF = "proof";

    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String OWNER = "owner";
    private static final String TOUCHED_AT = "touchedAt";

    /** No token has this id, for a token's id has a slash in it. */
    private static final String STORE = "store";

    private static final String VALUE = "value";

    private final MongoCollection<Document> tokens;
    private final TokenSettings settings;

    TokenCollection(MongoCollection<Document> tokens, TokenSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Adds an unclaimed token; false if there is one already. */
    boolean insert(String processor, int segment, @Nullable Document token, Document proof) {
        return inserted(new Document(ID, id(processor, segment))
                .append(PROCESSOR, processor)
                .append(SEGMENT, segment)
                .append(TOKEN, token)
                .append(PROOF, proof)
                .append(OWNER, null)
                .append(TOUCHED_AT, now()));
    }

    /** Claims a token that is free, ours, or left alone for too long; absent if it is not to be had. */
    @Nullable
    Document claim(String processor, int segment) {
        return tokens.findOneAndUpdate(
                and(eq(ID, id(processor, segment)), claimable()),
                combine(set(OWNER, settings.owner()), set(TOUCHED_AT, now())),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    }

    /** Writes a token that we hold; false if we do not. */
    boolean update(String processor, int segment, @Nullable Document token, Document proof) {
        return updated(processor, segment, combine(set(TOKEN, token), set(PROOF, proof), set(TOUCHED_AT, now())));
    }

    /** Renews our claim; false if we have none. */
    boolean extend(String processor, int segment) {
        return updated(processor, segment, set(TOUCHED_AT, now()));
    }

    /** Gives up our claim; false if we have none. */
    boolean release(String processor, int segment) {
        return updated(processor, segment, set(OWNER, null));
    }

    /** Removes a token that we hold; false if we do not. */
    boolean delete(String processor, int segment) {
        return tokens.deleteOne(own(processor, segment)).getDeletedCount() > 0;
    }

    /** Removes all tokens of a processor, whoever holds them. */
    void deleteAll(String processor) {
        tokens.deleteMany(eq(PROCESSOR, processor));
    }

    /** All tokens of a processor. */
    List<Document> of(String processor) {
        return tokens.find(eq(PROCESSOR, processor)).into(new ArrayList<>());
    }

    /** The tokens of a processor that we may claim now. */
    List<Document> claimableOf(String processor) {
        return tokens.find(and(eq(PROCESSOR, processor), claimable())).into(new ArrayList<>());
    }

    /** What names this collection among all, made when it is first asked for. */
    @Nullable
    String identity() {
        inserted(new Document(ID, STORE).append(VALUE, UUID.randomUUID().toString()));
        Document store = tokens.find(eq(ID, STORE)).first();
        return store == null ? null : store.getString(VALUE);
    }

    static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private boolean updated(String processor, int segment, Bson update) {
        return tokens.updateOne(own(processor, segment), update).getMatchedCount() > 0;
    }

    private boolean inserted(Document document) {
        try {
            tokens.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Bson own(String processor, int segment) {
        return and(eq(ID, id(processor, segment)), eq(OWNER, settings.owner()));
    }

    private Bson claimable() {
        return or(
                eq(OWNER, null),
                eq(OWNER, settings.owner()),
                lt(TOUCHED_AT, Date.from(settings.clock().instant().minus(settings.claimTimeout()))));
    }

    private Date now() {
        return Date.from(settings.clock().instant());
    }
}
