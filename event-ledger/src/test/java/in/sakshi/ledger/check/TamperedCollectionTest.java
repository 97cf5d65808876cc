package in.sakshi.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.segment.SampleLedger;
import in.sakshi.ledger.testing.TestMongo;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an administrator did to the collection is found and named: which commit, what was, what was expected. */
class TamperedCollectionTest {

    private static final int COMMITS = 100;

    private final MongoDatabase database = TestMongo.database(TestMongo.freshName());
    private final MongoCollection<Document> ledger = database.getCollection("ledger");
    private List<Commit> commits = List.of();

    @BeforeEach
    void makeALedger() {
        commits = new SampleLedger().next(COMMITS);
        MongoPlace place = MongoPlace.of(TestMongo.server().getConnectionString())
                .inDatabase(database.getName())
                .allowingSingleServer();
        try (MongoLog log = MongoLog.open(place, SampleLedger.ORIGIN)) {
            log.append(commits);
        }
        Commit last = commits.get(99);
        database.getCollection("ledger_lease")
                .insertOne(new Document("_id", "sample")
                        .append("number", last.number())
                        .append("leafHash", last.leafHash().hex()));
    }

    @Test
    void anUntouchedLedgerIsWhole() {
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.commits()).isEqualTo(COMMITS);
        assertThat(report.events()).isEqualTo(133);
        assertThat(report.origin()).isEqualTo(SampleLedger.ORIGIN.value());
    }

    @Test
    void anEditedByteOfAPayloadIsNamed() {
        List<Binary> payloads = document(42).getList("payloads", Binary.class);
        byte[] payload = payloads.get(1).getData();
        payload[3] ^= 1;
        set(42, "payloads", List.of(payloads.get(0), new Binary(payload)));
        assertThat(found()).containsExactly("PAYLOAD_ALTERED 42");
    }

    @Test
    void anEditedByteOfALeafIsNamed() {
        byte[] leaf = document(42).get("leaf", Binary.class).getData();
        leaf[leaf.length - 2] ^= 1;
        set(42, "leaf", new Binary(leaf));
        assertThat(found()).contains("LEAF_ALTERED 42").allMatch(finding -> finding.endsWith(" 42"));
    }

    @Test
    void anEditedCopyIsNamedWhicheverItIs() {
        set(41, "recordedAt", new BsonDateTime(0));
        set(42, "commandId", commits.get(3).commandId() + "x");
        set(43, "keys", List.of("case-3@7777"));
        set(44, "leafHash", commits.get(3).leafHash().hex());
        assertThat(found()).containsExactly("COPY_ALTERED 41", "COPY_ALTERED 42", "COPY_ALTERED 43", "LEAF_ALTERED 44");
        assertThat(check().findings().get(0).what())
                .isEqualTo("recordedAt: 1970-01-01T00:00:00Z stands beside the leaf (expected: "
                        + commits.get(41).recordedAt() + ", as the leaf says)");
    }

    @Test
    void twoCommitsSwappedAreNamed() {
        Document fortieth = document(40);
        Document next = document(41);
        ledger.deleteMany(Filters.in("_id", 40L, 41L));
        ledger.insertMany(List.of(renumbered(fortieth, 41), renumbered(next, 40)));
        assertThat(found()).containsExactly("OUT_OF_PLACE 40", "OUT_OF_PLACE 41");
    }

    @Test
    void theLastTenDeletedAreNamed() {
        ledger.deleteMany(Filters.gte("_id", 90L));
        assertThat(check().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.flaw()).isEqualTo(Flaw.ACKNOWLEDGED_LOST);
            assertThat(finding.what())
                    .startsWith("commits 90…99 had been acknowledged and are missing; the ledger ends at commit 89")
                    .endsWith("according to document 'sample' of collection ledger_lease)");
        });
    }

    @Test
    void oneDeletedInTheMiddleIsNamed() {
        ledger.deleteOne(Filters.eq("_id", 50L));
        assertThat(found()).containsExactly("MISSING 50");
    }

    @Test
    void aDocumentThatNoLedgerWroteIsNamed() {
        ledger.insertOne(new Document("_id", "note").append("commandId", "none").append("keys", List.of("none@0")));
        set(42, "seenBy", "somebody");
        ledger.updateOne(Filters.eq("_id", 43L), Updates.unset("keys"));
        set(44, "recordedAt", "2025-10-06");
        assertThat(check().findings())
                .extracting(Finding::toString)
                .contains(
                        "document 42: it has the fields [seenBy] (expected: only [_id, commandId, keys, leaf, leafHash,"
                                + " payloads, recordedAt])",
                        "document 43: field keys is of type NULL (expected: ARRAY)",
                        "document 44: field recordedAt is of type STRING (expected: DATE_TIME)",
                        "document 'note': field _id is of type STRING (expected: INT64)");
    }

    @Test
    void aProjectionThatHasReadOtherCommitsIsAWitness() {
        Document proof = new Document("origin", SampleLedger.ORIGIN.value())
                .append("commit", 12L)
                .append("leafHash", commits.get(13).leafHash().hex());
        database.getCollection("tokens")
                .insertOne(
                        new Document("_id", "register").append("proof", proof).append("segment", 0));
        assertThat(found()).containsExactly("ACKNOWLEDGED_LOST 12");
    }

    @Test
    void aMissingOriginIsNamed() {
        database.getCollection("ledger_origin").deleteMany(new Document());
        assertThat(check().findings())
                .extracting(Finding::toString)
                .containsExactly("ledger_origin: it is empty (expected: one document, the ledger's origin)");
    }

    private Document document(long number) {
        return Objects.requireNonNull(ledger.find(Filters.eq("_id", number)).first());
    }

    private void set(long number, String field, Object value) {
        ledger.updateOne(Filters.eq("_id", number), Updates.set(field, value));
    }

    private static Document renumbered(Document document, long number) {
        Document other = new Document(document);
        other.put("_id", number);
        return other;
    }

    private Report check() {
        try (Evidence evidence = MongoEvidence.of(database, "tokens")) {
            return LedgerChecker.check(evidence);
        }
    }

    private List<String> found() {
        return check().findings().stream()
                .map(finding -> finding.flaw() + " " + finding.commit())
                .toList();
    }
}
