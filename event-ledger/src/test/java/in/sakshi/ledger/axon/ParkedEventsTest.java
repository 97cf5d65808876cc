package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoCollection;
import in.sakshi.ledger.axon.DiaryEvent.DiaryBurnt;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two diaries of three entries, each in a commit of its own. */
class ParkedEventsTest {

    private static final Instant NOON = Instant.parse("2025-10-06T06:30:00Z");

    private final MongoCollection<Document> collection =
            TestMongo.database(TestMongo.freshName()).getCollection("parked");
    private final Desk desk = new Desk(new MemoryLog());
    private final DiaryId first = diary();
    private final DiaryId second = diary();
    private final ParkedEvents parked = queue("referrals");
    private final List<Integer> tried = new ArrayList<>();

    private ParkedEvents queue(String group) {
        return queue(group, false);
    }

    private ParkedEvents queue(String group, boolean soleWriter) {
        return new ParkedEvents(
                group,
                collection,
                desk.engine,
                new StreamEnds(DiaryEvent.VOCABULARY),
                new ParkingSettings(2, 3, Duration.ofMinutes(1), desk.clock, soleWriter));
    }

    @BeforeEach
    void write() {
        desk.write(first, 0, 3);
        desk.write(second, 0, 3);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private DeadLetter<EventMessage<?>> letter(DiaryId diary, int number, Instant at) {
        EventMessage<?> message = desk.engine
                .readEvents(null, false)
                .filter(event -> Desk.isEntry(event, diary, number))
                .findFirst()
                .orElseThrow();
        ThrowableCause cause = new ThrowableCause(new IllegalStateException("Asha, of Rampur"));
        return new GenericDeadLetter<>(diary.toString(), message, cause, at, at, MetaData.emptyInstance());
    }

    private void park(DiaryId diary, int number, Instant at) {
        parked.enqueue(diary.toString(), letter(diary, number, at));
    }

    private EnqueueDecision<EventMessage<?>> take(DeadLetter<? extends EventMessage<?>> letter) {
        tried.add(Desk.number(letter.message()));
        return Decisions.evict();
    }

    private EnqueueDecision<EventMessage<?>> fail(DeadLetter<? extends EventMessage<?>> letter) {
        tried.add(Desk.number(letter.message()));
        return Decisions.enqueue(new IllegalArgumentException("again"));
    }

    private List<Integer> numbers(DiaryId diary) {
        List<Integer> numbers = new ArrayList<>();
        parked.deadLetterSequence(diary.toString()).forEach(letter -> numbers.add(Desk.number(letter.message())));
        return numbers;
    }

    @Test
    void aParkedEventIsReadAgainFromTheLedgerAndNothingOfItIsCopied() {
        park(first, 1, NOON);

        assertThat(collection.find().map(Document::toJson).first())
                .contains("java.lang.IllegalStateException")
                .doesNotContain("Asha")
                .doesNotContain("DEPARTURE");
        assertThat(parked.deadLetterSequence(first.toString())).singleElement().satisfies(letter -> {
            assertThat(Desk.number(letter.message())).isEqualTo(1);
            assertThat(letter.cause()).map(Cause::type).contains(IllegalStateException.class.getName());
            assertThat(letter.enqueuedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void whoeverWritesAloneKnowsWhichCasesAreParkedFromItsStartOn() {
        park(first, 1, NOON);
        ParkedEvents alone = queue("referrals", true);

        assertThat(alone.contains(first.toString())).isTrue();
        assertThat(alone.contains(second.toString())).isFalse();

        alone.enqueue(second.toString(), letter(second, 0, NOON.plusSeconds(1)));
        assertThat(alone.contains(second.toString())).isTrue();
        assertThat(alone.amountOfSequences()).isEqualTo(2);

        assertThat(alone.process(any -> true, this::take)).isTrue();
        assertThat(alone.contains(first.toString())).isFalse();
        assertThat(alone.amountOfSequences()).isEqualTo(1);

        alone.clear();
        assertThat(alone.contains(second.toString())).isFalse();
        assertThat(alone.amountOfSequences()).isZero();
        assertThat(parked.amountOfSequences()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theEndOfAStreamWaitsBehindNothingAndWhatIsParkedOfThatStreamIsForgotten(boolean soleWriter) {
        ParkedEvents queue = queue("referrals", soleWriter);
        queue.enqueue(first.toString(), letter(first, 1, NOON));
        queue.enqueue(second.toString(), letter(second, 1, NOON));
        desk.burn(first);
        EventMessage<?> end = desk.engine
                .readEvents(null, false)
                .filter(event -> event.getPayloadType().equals(DiaryBurnt.class))
                .findFirst()
                .orElseThrow();

        assertThat(queue.enqueueIfPresent(first.toString(), () -> new GenericDeadLetter<>(first.toString(), end)))
                .isFalse();

        assertThat(queue.contains(first.toString())).isFalse();
        assertThat(queue.contains(second.toString())).isTrue();
        assertThat(queue.amountOfSequences()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenBehindTheBackOfWhoeverWritesAloneIsNotSeen() {
        ParkedEvents alone = queue("referrals", true);

        park(first, 1, NOON);

        assertThat(parked.contains(first.toString())).isTrue();
        assertThat(alone.contains(first.toString())).as("by another process").isFalse();
    }

    @Test
    void theOrderIsTheLedgersWhateverTheOrderOfParking() {
        park(first, 1, NOON);
        park(first, 2, NOON);
        park(first, 0, NOON);

        assertThat(numbers(first)).containsExactly(0, 1, 2);
    }

    @Test
    void parkingTwiceIsParkingOnce() {
        park(first, 1, NOON);
        park(first, 1, NOON.plusSeconds(1));
        boolean present = parked.enqueueIfPresent(first.toString(), () -> letter(first, 1, NOON));

        assertThat(present).isTrue();
        assertThat(parked.sequenceSize(first.toString())).isEqualTo(1);
    }

    @Test
    void aLaterEventWaitsBehindItsCaseAndNotBehindOthers() {
        park(first, 1, NOON);

        assertThat(parked.enqueueIfPresent(first.toString(), () -> letter(first, 2, NOON)))
                .isTrue();
        assertThat(parked.enqueueIfPresent(second.toString(), () -> letter(second, 0, NOON)))
                .isFalse();
        assertThat(parked.size()).isEqualTo(2);
        assertThat(parked.amountOfSequences()).isEqualTo(1);
    }

    @Test
    void theCaseTriedLongestAgoIsTriedFirstAndInOrder() {
        park(first, 0, NOON.plusSeconds(60));
        park(first, 1, NOON);
        park(second, 0, NOON.plusSeconds(30));
        park(second, 1, NOON.plusSeconds(90));

        assertThat(parked.process(this::take)).isTrue();

        assertThat(tried).containsExactly(0, 1);
        assertThat(parked.contains(second.toString())).isFalse();
        assertThat(numbers(first)).containsExactly(0, 1);
    }

    @Test
    void anEventThatFailsAgainStaysAndKeepsTheOthersOfItsCaseWaiting() {
        park(first, 0, NOON);
        park(first, 1, NOON);

        assertThat(parked.process(this::fail)).isFalse();

        assertThat(tried).containsExactly(0);
        assertThat(parked.deadLetterSequence(first.toString())).first().satisfies(letter -> {
            assertThat(letter.cause()).map(Cause::type).contains(IllegalArgumentException.class.getName());
            assertThat(letter.lastTouched()).isAfter(NOON);
            assertThat(letter.enqueuedAt()).isEqualTo(NOON);
        });
        assertThat(numbers(first)).containsExactly(0, 1);
    }

    @Test
    void aRetryThatBreaksOffKeepsTheEventAndGivesTheCaseBack() {
        park(first, 0, NOON);
        Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> breaking = letter -> {
            throw new IllegalStateException("the store is away");
        };

        assertThatIllegalStateException().isThrownBy(() -> parked.process(breaking));

        assertThat(parked.process(this::take)).isTrue();
    }

    @Test
    void twoProcessesDoNotRetryTheSameCase() {
        park(first, 0, NOON);
        ParkedEvents elsewhere = queue("referrals");

        parked.process(letter -> {
            assertThat(elsewhere.process(this::take)).isFalse();
            return take(letter);
        });

        assertThat(tried).containsExactly(0);
    }

    @Test
    void aRetryWhoseProcessDiedIsTakenOver() {
        park(first, 0, NOON);
        ParkedEvents elsewhere = queue("referrals");

        parked.process(letter -> {
            desk.clock.forward(Duration.ofMinutes(2));
            assertThat(elsewhere.process(this::take)).isTrue();
            return Decisions.evict();
        });

        assertThat(tried).containsExactly(0);
    }

    @Test
    void anEventThatIsParkedDuringARetryIsRetriedWithTheRest() {
        park(first, 0, NOON);

        parked.process(letter -> {
            parked.enqueueIfPresent(first.toString(), () -> letter(first, 1, NOON));
            return take(letter);
        });

        assertThat(tried).containsExactly(0, 1);
        assertThat(parked.size()).isZero();
    }

    @Test
    void theQueueIsBounded() {
        park(first, 0, NOON);
        park(first, 1, NOON);
        park(first, 2, NOON);
        park(second, 0, NOON);

        assertThat(parked.isFull(first.toString())).isTrue();
        assertThat(parked.isFull(second.toString())).isFalse();
        assertThat(parked.isFull(diary().toString())).isTrue();
        assertThatExceptionOfType(DeadLetterQueueOverflowException.class).isThrownBy(() -> park(first, 0, NOON));
    }

    @Test
    void whatOneGroupParksIsNoneOfAnothersBusiness() {
        park(first, 0, NOON);

        ParkedEvents timeline = queue("timeline");
        timeline.clear();

        assertThat(timeline.size()).isZero();
        assertThat(parked.size()).isEqualTo(1);
        parked.clear();
        assertThat(parked.deadLetters()).isEmpty();
    }

    @Test
    void whatIsNotParkedCannotBeParkedAgain() {
        assertThatExceptionOfType(NoSuchDeadLetterException.class)
                .isThrownBy(() -> parked.requeue(letter(first, 0, NOON), letter -> letter));
    }
}
