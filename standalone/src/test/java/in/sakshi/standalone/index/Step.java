package in.sakshi.standalone.index;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;

/**
 * Something that is asked of a collection, or done to it.
 *
 * @param said the same in words, for whoever reads a failure
 * @param work gives the answer
 */
record Step(String said, Function<MongoDatabase, Object> work) {

    /** The collection that is worked on. */
    static final String COLLECTION = "work";

    private static final String UNFORESEEN = "Unknown error";

    static Step on(String said, Function<MongoCollection<BsonDocument>, Object> work) {
        return new Step(said, database -> work.apply(database.getCollection(COLLECTION, BsonDocument.class)));
    }

    /** The answer, or how the server refused. */
    Object takenBy(MongoDatabase database) {
        try {
            return work.apply(database);
        } catch (MongoCommandException e) {
            return "refused: " + e.getErrorCode() + " " + message(e);
        } catch (MongoException e) {
            return "refused: " + e.getClass().getSimpleName() + " " + e.getCode();
        } catch (BsonInvalidOperationException e) {
            // The driver does not find a code in the refusal.
            return "refused without a code";
        }
    }

    /** Where the server itself goes wrong, the JVM at last spares the words: an exception that comes often has none any more. */
    private static String message(MongoCommandException refusal) {
        String words = refusal.getErrorMessage();
        return words.startsWith(UNFORESEEN) ? UNFORESEEN : words;
    }
}
