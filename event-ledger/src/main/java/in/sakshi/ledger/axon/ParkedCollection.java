package in.sakshi.ledger.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of the parked cases of one processing group, {@code <group>/<case>} each, and who is retrying them. */
final class ParkedCollection {

    private static final String ID = "_id";
    private static final String GROUP = "group";
    private static final String CLAIM = "claim";
    private static final String CLAIMED_UNTIL = "claimedUntil";
    private static final String POSITION = ParkedCase.LETTERS + "." + ParkedLetter.POSITION;

    private final String group;
    private final MongoCollection<Document> parked;
    private final ParkingSettings settings;

    /** Which cases are there, if nobody else writes there. A page of a case asks twice, and nearly always there are none. */
    private final @Nullable Set<String> known;

    ParkedCollection(String group, MongoCollection<Document> parked, ParkingSettings settings) {
        this.group = group;
        this.parked = parked;
        this.settings = settings;
        this.known = settings.soleWriter() ? ConcurrentHashMap.newKeySet() : null;
        if (known != null) {
            all().forEach(each -> known.add(each.sequence()));
        }
    }

    Optional<ParkedCase> find(String sequence) {
        if (known != null && !known.contains(sequence)) {
            return Optional.empty();
        }
        return Optional.ofNullable(parked.find(eq(ID, id(sequence))).first()).map(ParkedCase::read);
    }

    List<ParkedCase> all() {
        return parked.find(eq(GROUP, group)).map(ParkedCase::read).into(new ArrayList<>());
    }

    /** Adds a letter, and with it the case if it is new; a letter that is there already stays as it is. */
    synchronized void add(String sequence, ParkedLetter letter) {
        Bson update = combine(
                push(ParkedCase.LETTERS, letter.write()),
                setOnInsert(GROUP, group),
                setOnInsert(ParkedCase.SEQUENCE, sequence));
        try {
            parked.updateOne(without(sequence, letter), update, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The filter found the case but with that letter, so the server tried to make the case anew.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        if (known != null) {
            known.add(sequence);
        }
    }

    /** Adds a letter to a case that is parked already; false if it is not, or the letter is there. */
    boolean addToPresent(String sequence, ParkedLetter letter) {
        return parked.updateOne(without(sequence, letter), push(ParkedCase.LETTERS, letter.write()))
                        .getMatchedCount()
                > 0;
    }

    /** Says when and why a letter was tried in vain; false if it is not there. */
    boolean touch(String sequence, ParkedLetter letter) {
        Bson update = combine(
                set(ParkedCase.LETTERS + ".$." + ParkedLetter.CAUSE, letter.cause()),
                set(ParkedCase.LETTERS + ".$." + ParkedLetter.TOUCHED_AT, Date.from(letter.touchedAt())));
        return parked.updateOne(and(eq(ID, id(sequence)), eq(POSITION, letter.position())), update)
                        .getMatchedCount()
                > 0;
    }

    /** Removes a letter, and with the last one the case. */
    synchronized void remove(String sequence, long position) {
        parked.updateOne(eq(ID, id(sequence)), pull(ParkedCase.LETTERS, new Document(ParkedLetter.POSITION, position)));
        boolean empty = parked.deleteOne(and(eq(ID, id(sequence)), size(ParkedCase.LETTERS, 0)))
                        .getDeletedCount()
                > 0;
        if (known != null && empty) {
            known.remove(sequence);
        }
    }

    synchronized void removeCase(String sequence) {
        parked.deleteOne(eq(ID, id(sequence)));
        if (known != null) {
            known.remove(sequence);
        }
    }

    synchronized void removeAll() {
        parked.deleteMany(eq(GROUP, group));
        if (known != null) {
            known.clear();
        }
    }

    long cases() {
        return known == null ? parked.countDocuments(eq(GROUP, group)) : known.size();
    }

    /** Claims a case for a retry; absent if somebody else is at it, or it is gone. */
    Optional<String> claim(String sequence) {
        String claim = UUID.randomUUID().toString();
        Bson free = or(
                eq(CLAIMED_UNTIL, null),
                lt(CLAIMED_UNTIL, Date.from(settings.clock().instant())));
        Document claimed =
                parked.findOneAndUpdate(and(eq(ID, id(sequence)), free), combine(set(CLAIM, claim), until()));
        return Optional.ofNullable(claimed).map(document -> claim);
    }

    /** Renews a claim; false if it is lost, or the case is gone. */
    boolean extend(String sequence, String claim) {
        return parked.updateOne(claimed(sequence, claim), until()).getMatchedCount() > 0;
    }

    void release(String sequence, String claim) {
        parked.updateOne(claimed(sequence, claim), set(CLAIMED_UNTIL, null));
    }

    private Bson until() {
        return set(CLAIMED_UNTIL, Date.from(settings.clock().instant().plus(settings.claimTimeout())));
    }

    private Bson claimed(String sequence, String claim) {
        return and(eq(ID, id(sequence)), eq(CLAIM, claim));
    }

    private Bson without(String sequence, ParkedLetter letter) {
        return and(eq(ID, id(sequence)), ne(POSITION, letter.position()));
    }

    private String id(String sequence) {
        return group + "/" + sequence;
    }
}
