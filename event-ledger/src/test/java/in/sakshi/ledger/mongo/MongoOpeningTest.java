package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.testing.CommitChain;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What has to be there before a ledger is opened, and what it makes itself. */
class MongoOpeningTest {

    private final MongoPlace place = TestMongo.place();
    private final MongoDatabase database = TestMongo.database(place.database());
    private final Origin live = Origin.of("live", UUID.randomUUID());

    @Test
    void aNewLedgerGetsItsOriginOnceAndKeepsIt() {
        assertThat(MongoPreparation.prepare(place, live)).isEqualTo(live);
        assertThat(MongoPreparation.prepare(place, Origin.of("demo", UUID.randomUUID())))
                .isEqualTo(live);
        try (MongoLog log = MongoLog.open(place, Origin.of("demo", UUID.randomUUID()))) {
            assertThat(log.origin()).isEqualTo(live);
        }
    }

    @Test
    void theUniqueIndexesAreMade() {
        MongoPreparation.prepare(place, live);
        List<Document> indexes =
                database.getCollection(MongoRole.LEDGER).listIndexes().into(new ArrayList<>());
        assertThat(indexes)
                .filteredOn(index -> index.getBoolean("unique", false))
                .extracting(index -> index.get("key"))
                .contains(new Document("commandId", 1), new Document("keys", 1));
    }

    @Test
    void aCollectionThatHoldsACommandTwiceIsRefused() {
        database.getCollection(MongoRole.LEDGER)
                .insertMany(List.of(
                        new Document("_id", 0L).append("commandId", "same"),
                        new Document("_id", 1L).append("commandId", "same")));
        assertThatThrownBy(() -> MongoLog.open(place, live))
                .isInstanceOf(UnfitServer.class)
                .hasMessageContaining("twice");
    }

    @Test
    void aLedgerWhoseOriginIsGoneIsNotGivenAnother() {
        try (MongoLog log = MongoLog.open(place, live)) {
            log.append(List.of(new CommitChain().next(CommitChain.event("case-a", 0))));
        }
        database.getCollection(MongoRole.ORIGIN).drop();
        assertThatThrownBy(() -> MongoLog.open(place, live))
                .isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("ledger_origin");
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeUnavailable() {
        MongoPlace nowhere = MongoPlace.of("mongodb://127.0.0.1:1").within(Duration.ofMillis(200));
        assertThatThrownBy(() -> MongoLog.open(nowhere, live))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("127.0.0.1:1");
    }

    @Test
    void theRoleCanNeitherChangeNorRemoveWhatIsRecorded() {
        assertThat(MongoRole.PRIVILEGES.get(MongoRole.LEDGER)).containsExactly("find", "insert", "listIndexes");
        assertThat(MongoRole.PRIVILEGES.get(MongoRole.ORIGIN)).containsExactly("find", "insert");
    }

    @Test
    void aPlaceNamesItsDatabaseOrGetsTheUsualOne() {
        assertThat(MongoPlace.of("mongodb://db-1/up").database()).isEqualTo("up");
        assertThat(MongoPlace.of("mongodb://db-1").database()).isEqualTo("sakshi");
    }
}
