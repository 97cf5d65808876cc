package in.sakshi.query.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import in.sakshi.desk.query.Line;
import in.sakshi.query.line.Lines;
import in.sakshi.query.line.Property;
import in.sakshi.query.line.Shelf;
import in.sakshi.query.line.Shelves;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Shelves in a database of MongoDB: a collection each, with an index for each question that is asked of it. */
public final class MongoShelves implements Shelves {

    private final MongoDatabase database;
    private final JsonMapper json;
    private final boolean soleWriter;
    private final Map<String, Lines<?>> kept = new ConcurrentHashMap<>();

    /**
     * @param database where the lines are kept; everything on the shelves can be built again from the ledger
     * @param json how lines are written
     * @param soleWriter whether this process is the only one that ever writes there
     */
    public MongoShelves(MongoDatabase database, JsonMapper json, boolean soleWriter) {
        this.database = database;
        this.json = json;
        this.soleWriter = soleWriter;
    }

    @Override
    @SuppressWarnings("unchecked") // A shelf's name stands for one kind of lines.
    public <L extends Line> Lines<L> lines(Shelf<L> shelf) {
        return (Lines<L>) kept.computeIfAbsent(shelf.name(), name -> open(shelf));
    }

    private <L extends Line> Lines<L> open(Shelf<L> shelf) {
        MongoCollection<Document> collection = database.getCollection(shelf.name());
        for (List<Property<L, ?>> index : shelf.indexes()) {
            collection.createIndex(
                    Indexes.ascending(index.stream().map(Property::name).toList()));
        }
        return new MongoLines<>(collection, new LineForm<>(shelf, json), soleWriter);
    }
}
