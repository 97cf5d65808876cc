package in.sakshi.ledger.check;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.testing.CommitChain;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients were told is held against what is recorded. */
class HistoryCheckerTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID NEVER = new UUID(0, 3);

    private final CommitChain chain = new CommitChain();
    private final Commit first = chain.next(FIRST, event("case-a", 0));
    private final Commit second = chain.next(SECOND, event("case-b", 0));
    private final Recorded recorded = new Recorded();

    @BeforeEach
    void record() {
        recorded.accept(first);
        recorded.accept(second);
    }

    @Test
    void whatIsAsItWasToldIsNoFinding() {
        assertThat(writers(
                        new Told.Acknowledged(FIRST, 10, 20, 0),
                        new Told.Acknowledged(SECOND, 30, 40, 1),
                        new Told.Refused(NEVER, 50),
                        new Told.Unknown(NEVER, 60)))
                .isEmpty();
    }

    @Test
    void anAcknowledgedCommandThatIsNowhereIsLost() {
        List<Finding> findings = writers(new Told.Acknowledged(NEVER, 10, 20, 2));
        assertThat(findings)
                .containsExactly(Finding.told(
                        Flaw.ACKNOWLEDGED_LOST,
                        2,
                        "command " + NEVER
                                + " was acknowledged as commit 2, and is nowhere in the ledger (expected: there,"
                                + " once)"));
    }

    @Test
    void anAcknowledgedCommandUnderAnotherNumberIsFound() {
        assertThat(writers(new Told.Acknowledged(FIRST, 10, 20, 1)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.ACKNOWLEDGED_LOST);
    }

    @Test
    void anUnknownOutcomeMayBeEitherButNotTwice() {
        assertThat(writers(new Told.Unknown(FIRST, 10), new Told.Unknown(NEVER, 10)))
                .isEmpty();
        recorded.accept(chain.next(FIRST, event("case-c", 0)));
        assertThat(writers(new Told.Unknown(FIRST, 10)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.COMMAND_REPEATED);
    }

    @Test
    void aRefusedCommandMustNotBeThereUnlessItWasSentAgain() {
        assertThat(writers(new Told.Refused(FIRST, 10)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.REFUSED_RECORDED);
        assertThat(writers(new Told.Refused(FIRST, 10), new Told.Acknowledged(FIRST, 30, 40, 0)))
                .isEmpty();
    }

    @Test
    void whatWasSentAfterAnAcknowledgementHasTheGreaterNumber() {
        assertThat(writers(new Told.Acknowledged(SECOND, 10, 20, 1), new Told.Acknowledged(FIRST, 30, 40, 0)))
                .extracting(Finding::flaw, Finding::commit)
                .containsExactly(tuple(Flaw.ORDER_REVERSED, 0L));
        assertThat(writers(new Told.Acknowledged(SECOND, 10, 20, 1), new Told.Unknown(FIRST, 30)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.ORDER_REVERSED);
    }

    @Test
    void whatWasUnderWayTogetherMayHaveEitherOrder() {
        assertThat(writers(new Told.Acknowledged(SECOND, 10, 35, 1), new Told.Acknowledged(FIRST, 30, 40, 0)))
                .isEmpty();
    }

    @Test
    void aCommandSentAgainLaterKeepsItsFirstPlace() {
        assertThat(writers(
                        new Told.Unknown(FIRST, 10),
                        new Told.Acknowledged(SECOND, 20, 30, 1),
                        new Told.Acknowledged(FIRST, 40, 50, 0)))
                .isEmpty();
    }

    @Test
    void aReaderMustSeeCommitAfterCommitAsTheyAre() {
        Seen other = new Seen(1, Hash.of(Bytes.ofText("another commit")));
        assertThat(reader(Seen.of(first), Seen.of(second))).isEmpty();
        assertThat(reader(Seen.of(second))).isEmpty();
        assertThat(reader(Seen.of(second), Seen.of(first))).containsExactly(Flaw.READER_MISLED);
        assertThat(reader(Seen.of(first), Seen.of(first))).containsExactly(Flaw.READER_MISLED);
        assertThat(reader(Seen.of(first), other)).containsExactly(Flaw.READER_MISLED);
    }

    @Test
    void aProjectionThatIsNotTheFoldIsNamedLineByLine() {
        BiConsumer<Map<String, Long>, Commit> countEvents =
                (lines, commit) -> commit.events().forEach(event -> lines.merge(event.stream(), 1L, Long::sum));
        List<Commit> ledger = List.of(first, second, chain.next(event("case-a", 1)));
        assertThat(ProjectionChecker.check("events", Map.of("case-a", 2L, "case-b", 1L), ledger, countEvents))
                .isEmpty();
        assertThat(ProjectionChecker.check("events", Map.of("case-a", 1L, "case-x", 1L), ledger, countEvents))
                .extracting(Finding::toString)
                .containsExactly(
                        "projection events: line case-a shows something else than the fold of the ledger (expected: the"
                                + " same)",
                        "projection events: line case-b is missing (expected: to be there, by the fold of the ledger)",
                        "projection events: line case-x is there (expected: no such line, by the fold of the ledger)");
    }

    private List<Finding> writers(Told... told) {
        return HistoryChecker.checkWriters(List.of(told), recorded);
    }

    private List<Flaw> reader(Seen... seen) {
        return HistoryChecker.checkReader("register", List.of(seen), recorded).stream()
                .map(Finding::flaw)
                .toList();
    }
}
