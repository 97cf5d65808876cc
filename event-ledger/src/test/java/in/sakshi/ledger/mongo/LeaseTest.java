package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How two appenders take turns. */
class LeaseTest {

    private final MongoPlace place = TestMongo.place();
    private final LeaseNotes notes =
            new LeaseNotes(new MongoCollections(TestMongo.database(place.database()), place).lease());
    private final Lease here = new Lease(notes);
    private final Lease there = new Lease(notes);

    @Test
    void whoIsAloneNeverWaitsAndNeedNotLookAgain() {
        assertThat(here.begin()).isFalse();
        here.stored(head(0));
        assertThat(here.begin()).isFalse();
        assertThat(notes.find())
                .hasValueSatisfying(note -> assertThat(note.mark()).isEqualTo(head(0)));
    }

    @Test
    void whoRestsPassesTheTurnOnToWhoWaits() {
        here.begin();
        here.stored(head(0));
        LeaseNote owned = notes.read();
        assertThat(notes.change(owned, owned.joinedBy("third"))).isTrue();
        here.rest();
        assertThat(notes.read().isOwnedBy("third")).isTrue();
        assertThat(here.linger())
                .as("among others one does not sleep on the turn")
                .isLessThan(Duration.ofMillis(10));
    }

    @Test
    void aNoteThatWasChangedMeanwhileIsNotOverwritten() {
        LeaseNote stale = LeaseNote.NONE;
        assertThat(notes.change(stale, stale.takenBy("first", head(0)))).isTrue();
        assertThat(notes.change(stale, stale.takenBy("second", head(0)))).isFalse();
        LeaseNote read = notes.read();
        assertThat(notes.change(read, read.joinedBy("third"))).isTrue();
        assertThat(notes.change(read, read.joinedBy("fourth"))).isFalse();
        assertThat(notes.read().waiting()).containsExactly("third");
    }

    @Test
    void anOwnerThatHasGoneSilentIsPassedOver() {
        here.begin();
        here.stored(head(0));
        there.lost();
        long before = System.nanoTime();
        there.begin();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(150));
        there.stored(head(1));
        there.rest();
        here.lost();
        assertThat(here.begin()).as("others wrote in between").isTrue();
    }

    @Test
    void theMarkNeverGoesBack() {
        here.begin();
        here.stored(head(7));
        here.rest();
        there.stored(head(3));
        there.rest();
        assertThat(there.mark()).contains(head(7));
    }

    @Test
    void aLeaseThatNobodyCanReadHoldsUpNobody() {
        TestMongo.database(place.database())
                .getCollection(MongoRole.LEASE)
                .insertOne(new Document("_id", LeaseNote.ID).append("beat", "often"));
        here.lost();
        here.begin();
        here.stored(head(0));
        here.rest();
        assertThat(here.begin()).isFalse();
    }

    private static Head head(long number) {
        Instant morning = Instant.parse("2025-10-06T05:52:00Z");
        return new Head(number, morning, Hash.of(Bytes.ofText("commit " + number)));
    }
}
