package in.sakshi.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Finds documents of the ledger by exact keys and turns each into the commit it must be. */
final class CommitReader {

    private static final CommitCodec CODEC = new CommitCodec();

    private final MongoCollection<RawBsonDocument> ledger;

    CommitReader(MongoCollection<RawBsonDocument> ledger) {
        this.ledger = ledger;
    }

    /** The commits with those numbers that are there, in order. */
    List<Commit> withNumbers(Collection<Long> numbers) {
        return find(Filters.in(CommitCodec.NUMBER, numbers), numbers.size());
    }

    /** The commits that hold any of those event keys, each once, in order. */
    List<Commit> withKeys(Collection<String> keys) {
        return find(Filters.in(CommitCodec.KEYS, keys), keys.size());
    }

    /** The commits of that command: one, or none. */
    List<Commit> ofCommand(String commandId) {
        return find(Filters.eq(CommitCodec.COMMAND_ID, commandId), 1);
    }

    /** Which of those numbers are there. */
    Set<Long> present(Collection<Long> numbers) {
        Set<Long> there = new HashSet<>();
        try {
            ledger.find(Filters.in(CommitCodec.NUMBER, numbers))
                    .projection(Projections.include(CommitCodec.NUMBER))
                    .batchSize(numbers.size() + 1)
                    .forEach(found ->
                            there.add(found.getNumber(CommitCodec.NUMBER).longValue()));
        } catch (MongoException e) {
            throw away(e);
        }
        return there;
    }

    // Decoded here and not by the driver, whose connection should not suffer from a damaged document. Sorted here and
    // not
    // by the server: the documents of one answer are few, and a sort may cost the server its index.
    private List<Commit> find(Bson filter, int most) {
        // The embedded server gives a document once for every key of it that was asked for.
        Map<BsonValue, RawBsonDocument> documents = new HashMap<>();
        try {
            ledger.find(filter).batchSize(most + 1).forEach(found -> documents.putIfAbsent(idOf(found), found));
        } catch (MongoException e) {
            throw away(e);
        }
        return documents.values().stream()
                .map(CommitReader::commit)
                .sorted(Comparator.comparingLong(Commit::number))
                .toList();
    }

    private static Commit commit(RawBsonDocument document) {
        try {
            return document.decode(CODEC);
        } catch (DamagedLedger e) {
            throw new DamagedLedger(nameOf(document) + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new DamagedLedger(
                    nameOf(document)
                            + ": its fields are not those of a commit (expected: _id, recordedAt, commandId, keys,"
                            + " leaf, leafHash, payloads, in this order)",
                    e);
        }
    }

    private static String nameOf(RawBsonDocument document) {
        BsonValue id = idOf(document);
        return "document " + (id.isInt64() ? id.asInt64().getValue() : id) + " of collection " + MongoRole.LEDGER;
    }

    private static BsonValue idOf(RawBsonDocument document) {
        return document.getOrDefault(CommitCodec.NUMBER, BsonNull.VALUE);
    }

    static LedgerUnavailable away(MongoException cause) {
        return new LedgerUnavailable(
                "the ledger's MongoDB did not answer (expected: try again when it is back)", cause);
    }
}
