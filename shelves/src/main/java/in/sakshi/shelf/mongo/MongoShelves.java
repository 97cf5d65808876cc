package in.sakshi.shelf.mongo;

import in.sakshi.desk.query.Line;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.LinesAtHand;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.Shelves;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Shelves in a database of MongoDB: a collection each, with an index for each question that is asked of it. */
public final class MongoShelves implements Shelves {

    /** Lines of a kind in memory: the cases of a district on which somebody works, at one or two kilobytes each. */
    private static final int AT_HAND = 4_000;

    private final MongoOperations mongo;
    private final LineCipher cipher;
    private final boolean soleWriter;
    private final Map<String, Lines<?>> kept = new ConcurrentHashMap<>();

    /**
     * @param mongo the database where the lines are kept; everything on the shelves can be built again from the ledger
     * @param cipher encrypts them there
     * @param soleWriter whether this process is the only one that ever writes there
     */
    public MongoShelves(MongoOperations mongo, LineCipher cipher, boolean soleWriter) {
        this.mongo = mongo;
        this.cipher = cipher;
        this.soleWriter = soleWriter;
    }

    @Override
    @SuppressWarnings("unchecked") // A shelf's name stands for one kind of lines.
    public <L extends Line> Lines<L> lines(Shelf<L> shelf) {
        return (Lines<L>) kept.computeIfAbsent(shelf.name(), name -> open(shelf));
    }

    private <L extends Line> Lines<L> open(Shelf<L> shelf) {
        shelf.indexes().forEach(index -> mongo.indexOps(shelf.name()).createIndex(ascending(index)));
        MongoLines<L> lines = new MongoLines<>(mongo, shelf, cipher, soleWriter);
        return soleWriter ? new LinesAtHand<>(lines, AT_HAND) : lines;
    }

    private static <L extends Line> Index ascending(List<Property<L, ?>> properties) {
        Index index = new Index();
        places(properties).forEach(place -> index.on(place, Direction.ASC));
        return index;
    }

    /** Where an index by those properties looks; the position is last, since it decides between lines of the same time. */
    public static <L extends Line> List<String> places(List<Property<L, ?>> properties) {
        return Stream.concat(properties.stream().map(Stored::place), Stream.of(Stored.POSITION))
                .toList();
    }
}
