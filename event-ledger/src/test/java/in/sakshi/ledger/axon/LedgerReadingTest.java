package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commits of 3, 1 and 2 events, with an hour between them: where does one end and the next begin? */
class LedgerReadingTest {

    private final Desk desk = new Desk(new MemoryLog());
    private final DiaryId diary = diary();

    @BeforeEach
    void writeThreeCommits() {
        desk.write(diary, 0, 3);
        desk.clock.forward(Duration.ofHours(1));
        desk.write(diary, 3, 1);
        desk.clock.forward(Duration.ofHours(1));
        desk.write(diary, 4, 2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Integer> after(@Nullable TrackingToken token) {
        return desk.engine.readEvents(token, false).map(Desk::number).toList();
    }

    private List<Integer> pageAfter(long commit, int ordinal, int most) {
        return desk.engine
                .messages(desk.engine.eventsAfter(Position.of(commit, ordinal), most).stream())
                .map(Desk::number)
                .toList();
    }

    @Test
    void aTokenSaysCommitAndOrdinal() {
        assertThat(desk.engine.readEvents(null, false))
                .extracting(TrackedEventMessage::trackingToken)
                .containsExactly(
                        new GlobalSequenceTrackingToken(0),
                        new GlobalSequenceTrackingToken(1),
                        new GlobalSequenceTrackingToken(2),
                        new GlobalSequenceTrackingToken(1024),
                        new GlobalSequenceTrackingToken(2048),
                        new GlobalSequenceTrackingToken(2049));
    }

    @Test
    void readingGoesOnInTheMiddleOfACommit() {
        assertThat(after(new GlobalSequenceTrackingToken(1))).containsExactly(2, 3, 4, 5);
    }

    @Test
    void afterTheLastEventOfACommitComesTheNextCommit() {
        assertThat(after(new GlobalSequenceTrackingToken(Position.of(0, 2)))).containsExactly(3, 4, 5);
        assertThat(after(new GlobalSequenceTrackingToken(Position.of(0, 1023)))).containsExactly(3, 4, 5);
    }

    @Test
    void aPageIsFullOrTheLast() {
        assertThat(pageAfter(0, 0, 1)).containsExactly(1);
        assertThat(pageAfter(0, 0, 3)).containsExactly(1, 2, 3);
        assertThat(pageAfter(0, 0, 4)).containsExactly(1, 2, 3, 4);
        assertThat(pageAfter(0, 2, 1)).containsExactly(3);
        assertThat(pageAfter(0, 2, 9)).containsExactly(3, 4, 5);
        assertThat(pageAfter(2, 1, 9)).isEmpty();
    }

    @Test
    void aStreamIsReadFromTheMiddleOfACommit() {
        assertThat(desk.engine.readEvents(diary.toString(), 2).asStream().map(Desk::number))
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void aStreamIsReadWholeWhateverTheBatch() {
        desk.write(diary, 6, 250);

        assertThat(desk.engine.readEvents(diary.toString()).asStream().map(Desk::number))
                .hasSize(256)
                .doesNotHaveDuplicates();
    }

    @Test
    void theHeadTokenHasReadAllAndTheTailTokenNothing() {
        assertThat(after(desk.engine.createHeadToken())).isEmpty();
        assertThat(after(desk.engine.createTailToken())).hasSize(6);
    }

    @Test
    void anEmptyLedgerHasNoHeadToken() {
        try (Desk empty = new Desk(new MemoryLog())) {
            assertThat(empty.engine.createHeadToken()).isNull();
            assertThat(empty.engine.createTokenAt(MovedClock.MORNING)).isNull();
        }
    }

    @Test
    void aTokenAtAnInstantReadsWhatWasRecordedThenOrLater() {
        Instant one = MovedClock.MORNING.plus(Duration.ofHours(1));

        assertThat(after(desk.engine.createTokenAt(MovedClock.MORNING))).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(after(desk.engine.createTokenAt(MovedClock.MORNING.plusMillis(1))))
                .containsExactly(3, 4, 5);
        assertThat(after(desk.engine.createTokenAt(one))).containsExactly(3, 4, 5);
        assertThat(after(desk.engine.createTokenAt(one.plusMillis(1)))).containsExactly(4, 5);
        assertThat(after(desk.engine.createTokenAt(one.plus(Duration.ofDays(1)))))
                .isEmpty();
    }

    @Test
    void theEventAtAPositionIsFoundAndNoOther() {
        assertThat(desk.engine.messagesAt(Position.of(2, 1)).map(Desk::number)).containsExactly(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.engine.messagesAt(Position.of(0, 3)))
                .withMessageContaining("position 3: no event");
    }
}
