package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * A request to count what matches a filter, in the form of a pipeline in which drivers send it. The server reads the whole
 * collection for any pipeline.
 *
 * @param collection whose documents
 * @param filter that they must match
 */
record CountRequest(String collection, Document filter) {

    private static final Document COUNTING =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    /** The request in a command, if it is one. */
    static Optional<CountRequest> in(Document command) {
        return command.get("aggregate") instanceof String collection
                        && command.get("pipeline") instanceof List<?> pipeline
                        && pipeline.size() == 2
                        && pipeline.get(0) instanceof Document match
                        && match.size() == 1
                        && match.get("$match") instanceof Document filter
                        && pipeline.get(1).equals(COUNTING)
                ? Optional.of(new CountRequest(collection, filter))
                : Optional.empty();
    }

    /** The answer as the server would give it; absent if that is better left to the server. */
    Optional<Document> answer(MongoDatabase database) {
        if (!(database.resolveCollection(collection, false) instanceof IndexedCollection documents)
                || Filter.of(filter).isEmpty()) {
            return Optional.empty();
        }
        int count = documents.count(filter, 0, 0);
        List<Document> found = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document cursor =
                new Document("id", 0L).append("ns", documents.getFullName()).append("firstBatch", found);
        return Optional.of(new Document("cursor", cursor).append("ok", 1.0));
    }
}
