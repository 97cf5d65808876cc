package in.sakshi.standalone.index;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** The making and dropping of indexes, and at times of the whole collection. */
final class RandomIndexes {

    private final RandomValues values;
    private final List<BsonDocument> made = new ArrayList<>();
    private int serial;

    RandomIndexes(RandomValues values) {
        this.values = values;
    }

    Step change() {
        if (values.chance(3)) {
            made.clear();
            return Step.on("drop the collection", RandomIndexes::drop);
        }
        return made.size() > 4 ? dropped() : made();
    }

    /** By which paths one of the indexes sorts; none if there is no index. */
    List<String> pathsOfOne() {
        return made.isEmpty() ? List.of() : List.copyOf(values.one(made).keySet());
    }

    private Step made() {
        BsonDocument keys = new BsonDocument();
        IntStream.rangeClosed(0, values.below(3))
                .forEach(i -> keys.append(values.path(), new BsonInt32(values.chance(80) ? 1 : -1)));
        boolean unique = values.chance(15);
        String name = name(serial++);
        made.add(keys.clone());
        return Step.on(
                "index " + name + " " + keys + " unique " + unique,
                collection -> collection.createIndex(
                        keys, new IndexOptions().name(name).unique(unique)));
    }

    private Step dropped() {
        made.remove(0);
        String name = name(serial - made.size() - 1);
        return Step.on("drop " + name, collection -> drop(collection, name));
    }

    private static String name(int serial) {
        return "index-" + serial;
    }

    private static Object drop(MongoCollection<BsonDocument> collection) {
        collection.drop();
        return "dropped";
    }

    private static Object drop(MongoCollection<BsonDocument> collection, String name) {
        collection.dropIndex(name);
        return "dropped";
    }
}
