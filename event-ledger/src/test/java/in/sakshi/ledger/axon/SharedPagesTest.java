package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Position;
import in.sakshi.ledger.axon.DiaryEvent.DiaryId;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedPagesTest {

    private static final int WHOLE_PAGES = 5;
    private static final int ENTRIES = WHOLE_PAGES * SharedPages.COMMITS + 7;
    private static final long ROOM = 1L << 20;

    private final AtomicInteger commitsRead = new AtomicInteger();
    private final Desk desk = new Desk(counting(new MemoryLog()));
    private final DiaryId diary = diary();

    /** The log, but each commit that is read for a page is counted. */
    private CommitLog counting(CommitLog log) {
        return (CommitLog) Proxy.newProxyInstance(
                CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(log, arguments);
                    if (method.getName().equals("read")) {
                        commitsRead.addAndGet(((List<?>) answer).size());
                    }
                    return answer;
                });
    }

    @BeforeEach
    void writeEachEntryAsACommit() {
        IntStream.range(0, ENTRIES).forEach(number -> desk.write(diary, number, 1));
        commitsRead.set(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private SharedPages pages(long mostBytes) {
        return new SharedPages(desk.engine, mostBytes);
    }

    private static List<Integer> numbers(List<TrackedEventMessage<?>> messages) {
        return messages.stream().map(Desk::number).toList();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /** Turns pages from a position to the end of the ledger. */
    private static List<Integer> readOn(SharedPages pages, Object reader, long position) {
        List<Integer> read = new ArrayList<>();
        boolean more = true;
        long at = position;
        while (more) {
            Page page = pages.after(reader, at);
            read.addAll(numbers(page.messages()));
            at = page.readUpTo();
            more = page.more();
        }
        return read;
    }

    @Test
    void readersWhoTurnPagesTogetherReadThemOnce() {
        SharedPages pages = pages(ROOM);
        long first = Tokens.NOTHING;
        pages.after("second", pages.after("first", first).readUpTo());
        commitsRead.set(0);

        List<TrackedEventMessage<?>> ofFirst =
                pages.after("first", Position.of(63, 1023)).messages();
        List<TrackedEventMessage<?>> ofSecond =
                pages.after("second", Position.of(63, 1023)).messages();

        assertThat(numbers(ofFirst)).isEqualTo(range(64, 128));
        assertThat(ofSecond.get(0).getPayload()).isSameAs(ofFirst.get(0).getPayload());
        assertThat(commitsRead).hasValueLessThanOrEqualTo(SharedPages.COMMITS);
    }

    @Test
    void readersAtDifferentPlacesEachReadEverythingInOrder() {
        SharedPages pages = pages(ROOM);

        List<Integer> ofFirst = readOn(pages, "first", Tokens.NOTHING);
        List<Integer> ofSecond = readOn(pages, "second", Position.of(99, 0));
        List<Integer> ofThird = readOn(pages, "third", Position.of(63, 0));

        assertThat(ofFirst).isEqualTo(range(0, ENTRIES));
        assertThat(ofSecond).isEqualTo(range(100, ENTRIES));
        assertThat(ofThird).isEqualTo(range(64, ENTRIES));
    }

    @Test
    void whoIsBehindReadsForHimselfWhatIsNoLongerKept() {
        Commit one = desk.ledger.read(0, 1).get(0);
        long ofAPage = SharedPages.COMMITS * (one.leaf().length() + 400L);
        SharedPages pages = pages(2 * ofAPage);
        pages.after("behind", Tokens.NOTHING);

        assertThat(readOn(pages, "ahead", Tokens.NOTHING)).isEqualTo(range(0, ENTRIES));

        assertThat(pages.size()).isBetween(1, 3);
        assertThat(readOn(pages, "behind", Tokens.NOTHING)).isEqualTo(range(0, ENTRIES));
    }

    @Test
    void ofWhatAllHaveReadOnlyTheLastPageStays() {
        SharedPages pages = pages(ROOM);
        pages.after("second", Tokens.NOTHING);
        readOn(pages, "first", Tokens.NOTHING);
        assertThat(pages.size()).isEqualTo(WHOLE_PAGES + 1);

        readOn(pages, "second", Tokens.NOTHING);

        assertThat(pages.size()).as("the last, which goes on").isEqualTo(1);
    }

    @Test
    void whoHasLeftHoldsNothingBack() {
        SharedPages pages = pages(ROOM);
        pages.after("stopped", Tokens.NOTHING);
        pages.after("other", Tokens.NOTHING);
        readOn(pages, "first", Tokens.NOTHING);
        readOn(pages, "other", Tokens.NOTHING);
        assertThat(pages.size()).isEqualTo(WHOLE_PAGES + 1);

        pages.leave("stopped");
        assertThat(pages.size()).as("the last, which goes on").isEqualTo(1);

        pages.leave("first");
        pages.leave("other");
        assertThat(pages.size()).isZero();
    }

    @Test
    void aLoneReaderKeepsNothing() {
        SharedPages pages = pages(ROOM);

        assertThat(readOn(pages, "alone", Tokens.NOTHING)).isEqualTo(range(0, ENTRIES));

        assertThat(pages.size()).isZero();
    }

    @Test
    void whatIsNewAtTheEndIsReadOnceForAll() {
        SharedPages pages = pages(ROOM);
        readOn(pages, "first", Tokens.NOTHING);
        readOn(pages, "second", Tokens.NOTHING);
        commitsRead.set(0);

        long end = Position.of(ENTRIES - 1, Position.EVENTS_PER_COMMIT - 1);
        desk.write(diary, ENTRIES, 1);
        Page ofFirst = pages.after("first", end);
        Page ofSecond = pages.after("second", end);

        assertThat(numbers(ofFirst.messages())).containsExactly(ENTRIES);
        assertThat(ofFirst.more()).isFalse();
        assertThat(ofSecond.messages().get(0)).isSameAs(ofFirst.messages().get(0));
        assertThat(commitsRead).hasValue(1);
    }

    @Test
    void whoComesLaterToTheEndFindsAllThatWasReadThere() {
        SharedPages pages = pages(ROOM);
        long here = Position.of(ENTRIES - 3, Position.EVENTS_PER_COMMIT - 1);
        pages.after("late", here);
        readOn(pages, "first", here);
        desk.write(diary, ENTRIES, 1);
        desk.write(diary, ENTRIES + 1, 1);
        readOn(pages, "first", Position.of(ENTRIES - 1, Position.EVENTS_PER_COMMIT - 1));
        commitsRead.set(0);

        assertThat(numbers(pages.after("late", here).messages())).isEqualTo(range(ENTRIES - 2, ENTRIES + 2));
        assertThat(numbers(pages.after("between", Position.of(ENTRIES - 1, 0)).messages()))
                .isEqualTo(range(ENTRIES, ENTRIES + 2));
        assertThat(commitsRead).hasValue(0);
    }

    @Test
    void whoIsBeforeTheBeginningOfAPageReadsForHimself() {
        SharedPages pages = pages(ROOM);
        long here = Position.of(ENTRIES - 3, Position.EVENTS_PER_COMMIT - 1);
        pages.after("other", here);
        pages.after("first", here);

        assertThat(readOn(pages, "behind", Position.of(ENTRIES - 6, 0))).isEqualTo(range(ENTRIES - 5, ENTRIES));
    }

    @Test
    void aPageThatGrewGoesOnInTheNextWhenItIsFull() {
        SharedPages pages = pages(ROOM);
        pages.after("other", Tokens.NOTHING);
        readOn(pages, "first", Tokens.NOTHING);
        long at = Position.of(ENTRIES - 1, Position.EVENTS_PER_COMMIT - 1);
        for (int number = ENTRIES; number < (WHOLE_PAGES + 2) * SharedPages.COMMITS; number++) {
            desk.write(diary, number, 1);
            Page page = pages.after("first", at);
            assertThat(numbers(page.messages())).containsExactly(number);
            assertThat(page.more()).isEqualTo((number + 1) % SharedPages.COMMITS == 0);
            at = page.readUpTo();
        }
        commitsRead.set(0);

        assertThat(readOn(pages, "other", Tokens.NOTHING)).isEqualTo(range(0, (WHOLE_PAGES + 2) * SharedPages.COMMITS));
        assertThat(commitsRead)
                .as("all but the first page, which was read before there was another reader")
                .hasValueLessThanOrEqualTo(SharedPages.COMMITS);
    }

    @Test
    void atTheEndThereIsNothing() {
        SharedPages pages = pages(ROOM);
        readOn(pages, "first", Tokens.NOTHING);
        long end = Position.of(ENTRIES - 1, Position.EVENTS_PER_COMMIT - 1);

        Page page = pages.after("second", end);

        assertThat(page.messages()).isEmpty();
        assertThat(page.readUpTo()).isEqualTo(end);
        assertThat(page.more()).isFalse();
    }
}
