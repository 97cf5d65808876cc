package in.sakshi.shelf.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Chosen;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Lines in a collection of MongoDB. The filter of each write sees to it that a later line stays: it does not match that one,
 * and the insert that is tried instead runs into the unique id.
 *
 * <p>Where nobody else writes, what is there is never later than what was read and changed, and the filter is the id alone. If the
 * collection was empty then, what was never written need not be looked for.
 *
 * <p>Documents are made by hand and go to the driver as they are: half of what a rebuild took to write was the mapping.
 */
final class MongoLines<L extends Line> implements Lines<L> {

    private static final int DUPLICATE_KEY = 11_000;
    private static final int AT_ONCE = 500;
    private static final int PLACES_AT_ONCE = 10_000;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final Shelf<L> shelf;
    private final Stored stored;
    private final boolean soleWriter;
    private final @Nullable WrittenIds written;
    private final ReadLines<L> read = new ReadLines<>();
    private final Object reading = new Object();

    MongoLines(MongoOperations mongo, Shelf<L> shelf, LineCipher cipher, boolean soleWriter) {
        this.mongo = mongo;
        this.shelf = shelf;
        this.stored = new Stored(cipher);
        this.soleWriter = soleWriter;
        this.written = soleWriter && collection().estimatedDocumentCount() == 0 ? new WrittenIds() : null;
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(shelf.name());
    }

    @Override
    public Map<String, L> find(Collection<String> ids) {
        List<String> perhapsThere = written == null
                ? List.copyOf(ids)
                : ids.stream().filter(written::mayHold).toList();
        Map<String, L> found = new HashMap<>();
        if (!perhapsThere.isEmpty()) {
            lines(new BasicQuery(new Document(Stored.ID, new Document("$in", perhapsThere))))
                    .forEach(line -> found.put(line.id(), line));
        }
        return found;
    }

    @Override
    public void write(Collection<L> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (written != null) {
            written.add(lines.stream().map(Line::id).toList());
        }
        List<ReplaceOneModel<Document>> writes = lines.stream()
                .map(line -> new ReplaceOneModel<>(target(line), stored.document(line, shelf), UPSERT))
                .toList();
        try {
            collection().bulkWrite(writes, IN_ANY_ORDER);
        } catch (MongoBulkWriteException e) {
            boolean laterOnesStayed = e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (!laterOnesStayed || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    private Bson target(L line) {
        Bson itself = Filters.eq(Stored.ID, line.id());
        return soleWriter ? itself : Filters.and(itself, Filters.lt(Stored.POSITION, line.position()));
    }

    @Override
    public Chosen<L> choose(Choice<L> choice, int page, int size) {
        Query chosen = chosen(choice);
        List<L> lines =
                lines(chosen.with(order(choice)).skip((long) page * size).limit(size));
        return new Chosen<>(mongo.count(chosen(choice), shelf.name()), lines);
    }

    @Override
    public List<L> first(Choice<L> choice, int most) {
        return lines(chosen(choice).with(order(choice)).limit(most));
    }

    private Query chosen(Choice<L> choice) {
        shelf.requireIndexFor(choice);
        return new BasicQuery(filter(choice.conditions()));
    }

    private Sort order(Choice<L> choice) {
        return Sort.by(Stored.place(choice.order()), Stored.POSITION);
    }

    private Document filter(List<? extends Condition<?>> conditions) {
        Document filter = new Document();
        conditions.forEach(condition -> filter.append(Stored.place(condition.property()), demanded(condition)));
        return filter;
    }

    private Object demanded(Condition<?> condition) {
        return condition instanceof Condition.Within<?> within
                ? new Document("$gte", within.from()).append("$lt", within.before())
                : stored.kept(shelf, condition.property(), ((Condition.Is<?, ?>) condition).wanted());
    }

    @Override
    public boolean replace(L line, Condition<L> still) {
        Document there = filter(List.of(still)).append(Stored.ID, line.id()).append(Stored.POSITION, line.position());
        read.remove(line.id());
        return collection().replaceOne(there, stored.document(line, shelf)).getMatchedCount() == 1;
    }

    @Override
    public void forEach(List<Condition<L>> conditions, Consumer<L> each) {
        shelf.requireIndexFor(conditions);
        List<Place> unread = new ArrayList<>();
        try (MongoCursor<Document> places = places(conditions)) {
            while (places.hasNext()) {
                Place place = Place.of(places.next());
                L line = read.at(place.id(), place.position());
                if (line == null) {
                    unread.add(place);
                } else {
                    each.accept(line);
                }
            }
        }
        for (int first = 0; first < unread.size(); first += AT_ONCE) {
            // What was changed between the two looks counts as it is now.
            onceForAll(unread.subList(first, Math.min(first + AT_ONCE, unread.size()))).stream()
                    .filter(line -> conditions.stream().allMatch(condition -> condition.holds(line)))
                    .forEach(each);
        }
    }

    /**
     * Those lines, each read by the first who wants it: after a start, several ask for the same board at once, and whoever comes second
     * finds in memory what the first has read while he waited.
     */
    private List<L> onceForAll(List<Place> places) {
        synchronized (reading) {
            List<L> lines = new ArrayList<>();
            List<String> unread = new ArrayList<>();
            for (Place place : places) {
                L line = read.at(place.id(), place.position());
                if (line == null) {
                    unread.add(place.id());
                } else {
                    lines.add(line);
                }
            }
            find(unread).values().forEach(line -> {
                read.put(line);
                lines.add(line);
            });
            return lines;
        }
    }

    /** Ids and positions only. */
    private MongoCursor<Document> places(List<Condition<L>> conditions) {
        return collection()
                .find(filter(conditions))
                .projection(Projections.include(Stored.POSITION))
                .batchSize(PLACES_AT_ONCE)
                .cursor();
    }

    /** By a stretch of the ids, of which there is always an index: / and @ stand before all letters. */
    @Override
    public void removeOf(CaseId destroyed) {
        String id = destroyed.toString();
        collection().deleteMany(Filters.and(Filters.gte(Stored.ID, id), Filters.lt(Stored.ID, id + "A")));
        read.removeFrom(id, id + "A");
    }

    @Override
    public void clear() {
        mongo.remove(new Query(), shelf.name());
        read.clear();
        if (written != null) {
            written.clear();
        }
    }

    private List<L> lines(Query query) {
        return mongo.find(query, Document.class, shelf.name()).stream()
                .map(document -> stored.line(document, shelf))
                .toList();
    }

    /** A line that is there, by its id, and the position at which it stands there. */
    private record Place(String id, long position) {

        static Place of(Document document) {
            return new Place(document.getString(Stored.ID), document.getLong(Stored.POSITION));
        }
    }
}
