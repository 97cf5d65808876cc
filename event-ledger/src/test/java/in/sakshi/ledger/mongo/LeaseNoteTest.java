package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Head;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseNoteTest {

    private static final Head HEAD =
            new Head(9, Instant.parse("2025-10-06T05:52:00Z"), Hash.of(Bytes.ofText("commit 9")));

    private final LeaseNote owned = LeaseNote.NONE.takenBy("a", HEAD);

    @Test
    void aFreeTurnIsTaken() {
        assertThat(LeaseNote.NONE.towardsTurnOf("a", false, false, HEAD)).contains(owned);
        assertThat(owned).isEqualTo(new LeaseNote(1, "a", List.of(), HEAD));
    }

    @Test
    void whoWantsTheTurnOfAnotherWaitsOnceAndInOrder() {
        LeaseNote waiting = owned.towardsTurnOf("b", false, false, HEAD).orElseThrow();
        assertThat(waiting.waiting()).containsExactly("b");
        assertThat(waiting.towardsTurnOf("b", false, false, HEAD)).isEmpty();
        assertThat(waiting.towardsTurnOf("c", false, false, HEAD).orElseThrow().waiting())
                .containsExactly("b", "c");
    }

    @Test
    void whoHadItsSlicePassesTheTurnOnAndWaitsBehindTheOthers() {
        LeaseNote crowded = owned.joinedBy("b").joinedBy("c");
        LeaseNote passed = crowded.towardsTurnOf("a", true, false, HEAD).orElseThrow();
        assertThat(passed.isOwnedBy("b")).isTrue();
        assertThat(passed.waiting()).containsExactly("c", "a");
        assertThat(passed.beat()).isGreaterThan(crowded.beat());
    }

    @Test
    void whoHadItsSliceAndIsAloneKeepsTheTurn() {
        assertThat(owned.towardsTurnOf("a", true, false, HEAD).orElseThrow().isOwnedBy("a"))
                .isTrue();
    }

    @Test
    void aSilentOwnerIsPassedOver() {
        LeaseNote taken =
                owned.joinedBy("b").towardsTurnOf("b", false, true, HEAD).orElseThrow();
        assertThat(taken.isOwnedBy("b")).isTrue();
        assertThat(taken.waiting()).isEmpty();
    }

    @Test
    void whoRestsLeavesTheTurnToTheFirstWhoWaitsOrToNobody() {
        assertThat(owned.joinedBy("b").passedOn(HEAD).isOwnedBy("b")).isTrue();
        assertThat(owned.passedOn(HEAD).showsOthersThan("c")).isFalse();
    }

    @Test
    void aNoteIsReadBackAsItWasWritten() {
        for (LeaseNote note : List.of(LeaseNote.NONE, owned, owned.joinedBy("b").joinedBy("c"))) {
            assertThat(LeaseNote.of(note.toDocument())).isEqualTo(note);
        }
    }
}
