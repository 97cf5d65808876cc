package in.sakshi.standalone.index;

import com.mongodb.client.model.CountOptions;
import in.sakshi.standalone.index.RandomFilters.Question;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Questions to a collection. */
final class RandomReads {

    private final RandomValues values;
    private final RandomFilters filters;

    RandomReads(RandomValues values, RandomFilters filters) {
        this.values = values;
        this.filters = filters;
    }

    Step read() {
        return switch (values.below(11)) {
            case 0, 1 -> counted();
            case 10 -> countedByPipeline();
            case 2 -> countedOnPages();
            case 3 -> countedByCommand();
            case 4 -> distinct();
            default -> found();
        };
    }

    private Step found() {
        Question asked = filters.question();
        BsonDocument filter = asked.filter();
        BsonDocument order = asked.order();
        int skip = values.chance(30) ? values.below(20) : 0;
        int limit = values.chance(50) ? values.below(30) : 0;
        int batch = values.chance(20) ? 10 + values.below(20) : 0;
        BsonDocument fields =
                values.chance(20) ? new BsonDocument(values.path(), new BsonInt32(1)) : new BsonDocument();
        return Step.on(
                "find " + filter + " order " + order + " skip " + skip + " limit " + limit + " batch " + batch
                        + " fields " + fields,
                collection -> collection
                        .find(filter)
                        .sort(order.isEmpty() ? null : order)
                        .skip(skip)
                        .limit(limit)
                        .batchSize(batch)
                        .projection(fields)
                        .into(new ArrayList<>()));
    }

    private Step counted() {
        BsonDocument filter = filters.question().filter();
        return Step.on("count " + filter, collection -> collection.countDocuments(filter));
    }

    private Step countedOnPages() {
        BsonDocument filter = filters.question().filter();
        CountOptions page = new CountOptions().skip(values.below(20)).limit(1 + values.below(20));
        return Step.on(
                "count " + filter + " " + page.getSkip() + " " + page.getLimit(),
                collection -> collection.countDocuments(filter, page));
    }

    private Step countedByCommand() {
        BsonDocument query = filters.question().filter();
        BsonInt32 skip = new BsonInt32(values.below(20));
        BsonInt32 limit = new BsonInt32(values.below(20));
        return new Step(
                "count by command " + query + " skip " + skip + " limit " + limit,
                database -> database.runCommand(new BsonDocument("count", new BsonString(Step.COLLECTION))
                        .append("query", query)
                        .append("skip", skip)
                        .append("limit", limit)));
    }

    private Step countedByPipeline() {
        BsonDocument filter = filters.question().filter();
        List<BsonDocument> pipeline = List.of(
                new BsonDocument("$match", filter),
                BsonDocument.parse(values.chance(90) ? "{$group: {_id: 1, n: {$sum: 1}}}" : "{$count: 'all'}"));
        return Step.on(
                "count by pipeline " + pipeline,
                collection -> collection.aggregate(pipeline).into(new ArrayList<>()));
    }

    private Step distinct() {
        BsonDocument filter = filters.question().filter();
        String path = values.path();
        return Step.on(
                "distinct " + path + " " + filter,
                collection -> collection.distinct(path, filter, BsonValue.class).into(new ArrayList<>()));
    }
}
