package in.sakshi.standalone.index;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Filters and orders: such as indexes are made for, such as drivers send besides, and some that no server takes. */
final class RandomFilters {

    private static final List<String> COMPARISONS = List.of("$gt", "$gte", "$lt", "$lte");

    private final RandomValues values;
    private final RandomIndexes indexes;

    RandomFilters(RandomValues values, RandomIndexes indexes) {
        this.values = values;
        this.indexes = indexes;
    }

    /** A filter with an order, both often along an index. */
    Question question() {
        List<String> paths = indexes.pathsOfOne();
        return values.chance(70) && !paths.isEmpty() ? along(paths) : new Question(filter(), order());
    }

    private Question along(List<String> paths) {
        int fixed = values.below(paths.size() + 1);
        BsonDocument filter = values.chance(15) ? part() : new BsonDocument();
        paths.subList(0, fixed).forEach(path -> filter.append(path, values.value()));
        if (fixed < paths.size() && values.chance(60)) {
            filter.append(paths.get(fixed), comparison());
        }
        if (values.chance(15)) {
            filter.putAll(part());
        }
        int first = values.chance(50) ? 0 : fixed;
        List<String> sorted = paths.subList(first, first + values.below(paths.size() - first + 1));
        return new Question(filter, order(sorted));
    }

    private BsonDocument filter() {
        BsonDocument filter = new BsonDocument();
        IntStream.range(0, values.below(4)).forEach(i -> filter.putAll(part()));
        return filter;
    }

    private BsonDocument part() {
        return switch (values.below(24)) {
            case 0 -> new BsonDocument("$and", parts(3));
            case 1 -> new BsonDocument("$or", parts(2));
            case 2 -> new BsonDocument("$nor", parts(2));
            case 3 -> new BsonDocument("_id", values.id());
            case 4 -> new BsonDocument("_id", comparison());
            case 5, 6 -> strange();
            case 7, 8, 9, 10, 11, 12, 13 -> new BsonDocument(values.path(), values.value());
            default -> new BsonDocument(values.path(), operators());
        };
    }

    private BsonArray parts(int atMost) {
        return new BsonArray(IntStream.rangeClosed(0, values.below(atMost))
                .mapToObj(i -> part())
                .toList());
    }

    private BsonDocument operators() {
        return switch (values.below(12)) {
            case 0 -> new BsonDocument("$eq", values.value());
            case 1 -> new BsonDocument("$ne", values.value());
            case 2 -> new BsonDocument("$in", values.some(3));
            case 3 -> new BsonDocument("$nin", values.some(3));
            case 4 -> new BsonDocument("$exists", BsonBoolean.valueOf(values.chance(50)));
            case 5 -> new BsonDocument("$size", new BsonInt32(values.below(3)));
            default -> comparison();
        };
    }

    private BsonDocument comparison() {
        BsonDocument comparison = new BsonDocument(values.one(COMPARISONS), values.value());
        return values.chance(50) ? comparison.append(values.one(COMPARISONS), values.value()) : comparison;
    }

    private BsonDocument strange() {
        BsonValue value = values.value();
        return values.one(List.of(
                new BsonDocument("by.x", new BsonDocument("$not", comparison())),
                new BsonDocument("a", new BsonDocument("$elemMatch", comparison())),
                new BsonDocument("t", new BsonDocument("$regex", new BsonString("R"))),
                new BsonDocument("t", new BsonRegularExpression("^R")),
                new BsonDocument("a.0", value),
                new BsonDocument("by.", value),
                new BsonDocument("by", new BsonDocument("x", value)),
                new BsonDocument("a", new BsonDocument("$unheard-of", value)),
                new BsonDocument("$unheard-of", value),
                new BsonDocument("b", new BsonDocument("$in", value)),
                new BsonDocument("$or", new BsonArray()),
                new BsonDocument("b", new BsonDocument("$type", new BsonString("string")))));
    }

    private BsonDocument order() {
        return values.chance(98)
                ? order(IntStream.range(0, values.below(4))
                        .mapToObj(i -> values.chance(90) ? values.path() : "_id")
                        .toList())
                : new BsonDocument("$natural", new BsonInt32(values.chance(50) ? 1 : -1));
    }

    /** By those paths, mostly all in the same direction. */
    private BsonDocument order(List<String> paths) {
        BsonDocument order = new BsonDocument();
        int direction = values.chance(50) ? 1 : -1;
        paths.forEach(path -> order.append(path, new BsonInt32(values.chance(93) ? direction : -direction)));
        return order;
    }

    /**
     * What is asked for.
     *
     * @param order by which; empty if by none
     */
    record Question(BsonDocument filter, BsonDocument order) {}
}
