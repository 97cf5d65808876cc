package in.sakshi.query.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import in.sakshi.desk.query.Line;
import in.sakshi.query.line.Choice;
import in.sakshi.query.line.Chosen;
import in.sakshi.query.line.Condition;
import in.sakshi.query.line.Lines;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Lines in a collection of MongoDB. The filter of each write sees to it that a later line stays: it does not match that one,
 * and the insert that is tried instead runs into the unique id.
 *
 * <p>Where nobody else writes, what is there is never later than what was read and changed, and the filter is the id alone:
 * for anything more the embedded server would scan the collection.
 */
final class MongoLines<L extends Line> implements Lines<L> {

    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final LineForm<L> form;
    private final boolean soleWriter;

    MongoLines(MongoCollection<Document> collection, LineForm<L> form, boolean soleWriter) {
        this.collection = collection;
        this.form = form;
        this.soleWriter = soleWriter;
    }

    @Override
    public Map<String, L> find(Collection<String> ids) {
        return lines(collection.find(Filters.in(LineForm.ID, ids))).stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
    }

    @Override
    public void write(Collection<L> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(lines.stream().map(this::replacing).toList(), UNORDERED);
        } catch (MongoBulkWriteException e) {
            boolean laterOnesStayed = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (!laterOnesStayed) {
                throw e;
            }
        }
    }

    private ReplaceOneModel<Document> replacing(L line) {
        Bson itself = Filters.eq(LineForm.ID, line.id());
        Bson target = soleWriter ? itself : Filters.and(itself, Filters.lt(LineForm.POSITION, line.position()));
        return new ReplaceOneModel<>(target, form.document(line), UPSERT);
    }

    @Override
    public Chosen<L> choose(Choice<L> choice, int page, int size) {
        Bson filter = choice.conditions().isEmpty()
                ? Filters.empty()
                : Filters.and(
                        choice.conditions().stream().map(MongoLines::filter).toList());
        List<L> lines = lines(collection
                .find(filter)
                .sort(Sorts.ascending(choice.order().name(), LineForm.ID))
                .skip(Math.multiplyExact(page, size))
                .limit(size));
        return new Chosen<>(collection.countDocuments(filter), lines);
    }

    private static Bson filter(Condition<?> condition) {
        String name = condition.property().name();
        if (condition instanceof Condition.Within<?> within) {
            return Filters.and(
                    Filters.gte(name, LineForm.value(within.from())),
                    Filters.lt(name, LineForm.value(within.before())));
        }
        return Filters.eq(name, LineForm.value(((Condition.Is<?, ?>) condition).wanted()));
    }

    @Override
    public void clear() {
        collection.deleteMany(Filters.empty());
    }

    private List<L> lines(FindIterable<Document> found) {
        return StreamSupport.stream(found.spliterator(), false).map(form::line).toList();
    }
}
