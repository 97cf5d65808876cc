package in.sakshi.ledger.mongo;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.testing.CommitChain;
import in.sakshi.ledger.testing.TestMongo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with a database client did to the ledger, and how it shows when it is read. */
class MongoLogDamageTest {

    private final MongoPlace place = TestMongo.place();
    private final MongoLog log = MongoLog.open(place, Origin.of("test", UUID.randomUUID()));
    private final MongoCollection<Document> documents =
            TestMongo.database(place.database()).getCollection(MongoRole.LEDGER);
    private final CommitChain chain = new CommitChain();

    @BeforeEach
    void recordFive() {
        for (int i = 0; i < 5; i++) {
            log.append(List.of(chain.next(event("case-a", i))));
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void anEditedCopyIsFoundAndNamed() {
        edit(1, Updates.set("recordedAt", new BsonDateTime(0)));
        readingShows("document 1 of collection ledger", "recordedAt", "2025-10-06T05:52:01Z");
    }

    @Test
    void anEditedCommandOrHashIsFound() {
        edit(1, Updates.set("commandId", UUID.randomUUID().toString()));
        readingShows("document 1 of collection ledger", "commandId");
        edit(0, Updates.set("leafHash", "0".repeat(64)));
        readingShows("document 0 of collection ledger", "leafHash");
        assertThatThrownBy(() -> log.holding("case-a", 0)).isInstanceOf(DamagedLedger.class);
    }

    @Test
    void anEditedKeyIsFound() {
        edit(1, Updates.set("keys", List.of("case-a@99")));
        readingShows("document 1 of collection ledger", "keys");
        assertThatThrownBy(() -> log.holding("case-a", 99)).isInstanceOf(DamagedLedger.class);
    }

    @Test
    void aByteEditedInTheLeafIsFound() {
        byte[] leaf = document(3).get("leaf", Binary.class).getData();
        leaf[leaf.length - 10] = (byte) (leaf[leaf.length - 10] == 'a' ? 'b' : 'a');
        edit(3, Updates.set("leaf", new Binary(leaf)));
        readingShows("document 3 of collection ledger");
    }

    @Test
    void anEditedPayloadIsFound() {
        edit(2, Updates.set("payloads", List.of(new Binary("forged".getBytes(StandardCharsets.UTF_8)))));
        readingShows("document 2 of collection ledger", "belong to none of its events");
    }

    @Test
    void swappedCommitsAreFound() {
        Document first = document(1);
        Document second = document(2);
        documents.deleteMany(Filters.in("_id", 1L, 2L));
        documents.insertMany(List.of(first.append("_id", 2L), second.append("_id", 1L)));
        readingShows("document 1 of collection ledger", "_id");
    }

    @Test
    void aRemovedCommitIsFound() {
        documents.deleteOne(Filters.eq("_id", 2L));
        readingShows("document 2 of collection ledger is missing, although 3 is there");
        assertThatThrownBy(() -> log.readStream("case-a", 0, 10))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("event case-a@2 is missing")
                .hasMessageContaining("document 3");
    }

    @Test
    void aFieldTooManyOrTooFewIsFound() {
        edit(4, Updates.set("note", "looked at"));
        readingShows("document 4 of collection ledger", "fields");
        edit(4, Updates.unset("note"), Updates.unset("payloads"));
        readingShows("document 4 of collection ledger", "fields");
    }

    @Test
    void aRemovedEndShowsByTheMarkAndToWhoSawIt() {
        log.turn().stored(log.head());
        log.turn().rest();
        documents.deleteMany(Filters.in("_id", 3L, 4L));
        assertThatThrownBy(log::head).isInstanceOf(LedgerUnavailable.class).hasMessageContaining("commit 4 was there");
        try (MongoLog restarted = MongoLog.open(place, log.origin())) {
            assertThat(restarted.head().number()).isEqualTo(2);
            assertThat(restarted.mark())
                    .hasValueSatisfying(mark -> assertThat(mark.number()).isEqualTo(4));
        }
    }

    private void readingShows(String... words) {
        assertThatThrownBy(() -> log.read(0, 10))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContainingAll(words);
    }

    private Document document(long number) {
        return Objects.requireNonNull(documents.find(Filters.eq("_id", number)).first());
    }

    private void edit(long number, Bson... changes) {
        documents.updateOne(Filters.eq("_id", number), Updates.combine(changes));
    }
}
