package in.sakshi.shelf.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import in.sakshi.desk.query.Line;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Chosen;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Lines in a collection of MongoDB. The filter of each write sees to it that a later line stays: it does not match that one,
 * and the insert that is tried instead runs into the unique id.
 *
 * <p>Where nobody else writes, what is there is never later than what was read and changed, and the filter is the id alone.
 */
final class MongoLines<L extends Line> implements Lines<L> {

    private static final String ID = "id";
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoOperations mongo;
    private final Shelf<L> shelf;
    private final boolean soleWriter;

    MongoLines(MongoOperations mongo, Shelf<L> shelf, boolean soleWriter) {
        this.mongo = mongo;
        this.shelf = shelf;
        this.soleWriter = soleWriter;
    }

    @Override
    public Map<String, L> find(Collection<String> ids) {
        return lines(query(where(ID).in(ids))).stream().collect(Collectors.toMap(Line::id, Function.identity()));
    }

    @Override
    public void write(Collection<L> lines) {
        if (lines.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, StoredLine.class, shelf.name());
        lines.forEach(line -> writes.replaceOne(
                query(target(line)),
                StoredLine.of(line, shelf),
                FindAndReplaceOptions.options().upsert()));
        try {
            writes.execute();
        } catch (BulkOperationException e) {
            boolean laterOnesStayed = e.getErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (!laterOnesStayed) {
                throw e;
            }
        }
    }

    private Criteria target(L line) {
        Criteria itself = where(ID).is(line.id());
        return soleWriter ? itself : itself.and(StoredLine.POSITION).lt(line.position());
    }

    @Override
    public Chosen<L> choose(Choice<L> choice, int page, int size) {
        shelf.requireIndexFor(choice);
        Criteria criteria = new Criteria();
        choice.conditions().forEach(condition -> add(condition, criteria));
        Sort order = Sort.by(StoredLine.place(choice.order()), StoredLine.POSITION);
        List<L> lines =
                lines(query(criteria).with(order).skip((long) page * size).limit(size));
        return new Chosen<>(mongo.count(query(criteria), StoredLine.class, shelf.name()), lines);
    }

    @Override
    public List<L> first(Choice<L> choice, int most) {
        shelf.requireIndexFor(choice);
        Criteria criteria = new Criteria();
        choice.conditions().forEach(condition -> add(condition, criteria));
        Sort order = Sort.by(StoredLine.place(choice.order()), StoredLine.POSITION);
        return lines(query(criteria).with(order).limit(most));
    }

    @Override
    public boolean replace(L line, Condition<L> still) {
        Criteria there = where(ID).is(line.id()).and(StoredLine.POSITION).is(line.position());
        add(still, there);
        return mongo.replace(query(there), StoredLine.of(line, shelf), ReplaceOptions.none(), shelf.name())
                        .getMatchedCount()
                == 1;
    }

    private static void add(Condition<?> condition, Criteria criteria) {
        Criteria here = criteria.and(StoredLine.place(condition.property()));
        if (condition instanceof Condition.Within<?> within) {
            here.gte(within.from()).lt(within.before());
        } else {
            here.is(((Condition.Is<?, ?>) condition).wanted());
        }
    }

    @Override
    public void forEach(List<Condition<L>> conditions, Consumer<L> each) {
        shelf.requireIndexFor(conditions);
        Criteria criteria = new Criteria();
        conditions.forEach(condition -> add(condition, criteria));
        try (Stream<StoredLine> found = mongo.stream(query(criteria), StoredLine.class, shelf.name())) {
            found.map(stored -> stored.line(shelf.type())).forEach(each);
        }
    }

    @Override
    public void clear() {
        mongo.remove(new Query(), StoredLine.class, shelf.name());
    }

    private List<L> lines(Query query) {
        return mongo.find(query, StoredLine.class, shelf.name()).stream()
                .map(stored -> stored.line(shelf.type()))
                .toList();
    }
}
