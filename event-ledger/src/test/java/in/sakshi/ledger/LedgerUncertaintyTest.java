package in.sakshi.ledger;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger makes of answers that do not come, or say less than one would wish. */
class LedgerUncertaintyTest extends LedgerTestBase {

    private final Ledger ledger = open(SETTINGS);
    private final LedgerUnavailable away = new LedgerUnavailable("away, says the test");

    @Test
    void aLostReplyIsFoundOutAndTheCommitAcknowledged() {
        log.plan(FaultyLog::replyLost);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(WholeLedger.soundIn(log).commits()).containsExactly(commit);
    }

    @Test
    void aLostRequestIsSentAgainAsItWas() {
        log.plan(FaultyLog::requestLost, FaultyLog::requestLost);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(WholeLedger.soundIn(log).commits()).containsExactly(commit);
    }

    @Test
    void ofABatchStoredInPartTheRestFollowsOnce() {
        List<Commit> commits = together(() ->
                log.plan(FaultyLog::halfStored, FaultyLog::requestLost, FaultyLog::halfStored, FaultyLog::replyLost));
        WholeLedger whole = WholeLedger.soundIn(log);
        assertThat(whole.commits()).hasSize(9);
        whole.holds(commits);
    }

    @Test
    void whileTheOutcomeIsUnknownNoOtherNumberIsUsed() {
        log.plan(FaultyLog::requestLost, FaultyLog::requestLost, FaultyLog::requestLost);
        Commit first = recorded(ledger.append(Drafts.of("case-a", 0)));
        Commit second = recorded(ledger.append(Drafts.of("case-b", 0)));
        assertThat(first.number()).isZero();
        assertThat(second.number()).isEqualTo(1);
    }

    @Test
    void aRefusalAfterALostReplyIsNotTakenForAnAnswerToThatRequest() {
        log.plan(FaultyLog::replyLost, FaultyLog::refused, FaultyLog::refused);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(WholeLedger.soundIn(log).commits()).containsExactly(commit);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void whatIsStoredButNotYetToBeSeenIsFoundOutAndNotTakenForARivals(int questions) {
        log.plan(FaultyLog::replyLost);
        log.planBlindness(questions);
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(WholeLedger.soundIn(log).commits()).containsExactly(commit);
        assertThat(log.allHappened()).isTrue();
    }

    @Test
    void aNumberLostToAnotherWhileTheOutcomeWasUnknownIsGivenUpForTheNext() {
        Commit[] rival = new Commit[1];
        log.plan((real, batch) -> {
            rival[0] = recorded(open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE)
                    .append(Drafts.of("case-b", 0)));
            return FaultyLog.requestLost(real, batch);
        });
        Commit commit = recorded(ledger.append(Drafts.of("case-a", 0)));
        assertThat(WholeLedger.soundIn(log).commits()).containsExactly(rival[0], commit);
    }

    @Test
    void aRefusedBatchIsUnavailableAndTheNextIsRecorded() {
        log.plan(FaultyLog::refused);
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 0)))).isInstanceOf(LedgerUnavailable.class);
        assertThat(recorded(ledger.append(Drafts.of("case-a", 0))).number()).isZero();
    }

    @Test
    void aStoreThatCannotBeReadFailsOneBatchAndNotTheNext() {
        log.planReadFailures(away);
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 0)))).isSameAs(away);
        log.planReadFailures(away);
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 1)))).isSameAs(away);
        assertThat(recorded(ledger.append(Drafts.of("case-a", 0))).number()).isZero();
    }

    @Test
    void aStoreThatCannotBeReadWhileACollisionIsLookedAtIsAskedAgain() {
        UUID command = UUID.randomUUID();
        Commit first = recorded(ledger.append(Drafts.of(command, event("case-a", 0))));
        Ledger restarted = open(new FaultyLog(openLog()), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
        log.plan(FaultyLog::replyLost);
        log.planReadFailures(away, away);
        var answer = ledger.append(Drafts.of("case-a", 1));
        assertThat(recorded(answer).number()).isEqualTo(1);
        assertThat(log.allHappened()).isTrue();
        assertThat(refusalOf(restarted.append(Drafts.of(command, event("case-c", 0)))))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class, e -> assertThat(e.first()).isEqualTo(first));
    }

    @Test
    void damageFoundWhileSealingIsToldToTheCaller() {
        recorded(ledger.append(Drafts.of("case-a", 0)));
        DamagedLedger damaged = new DamagedLedger("damaged, says the test");
        log.planReadFailures(damaged);
        assertThat(refusalOf(ledger.append(Drafts.of("case-b", 5)))).isSameAs(damaged);
        assertThat(recorded(ledger.append(Drafts.of("case-a", 1))).number()).isEqualTo(1);
    }

    @Test
    void aFaultOfOurOwnDoesNotEndTheAppender() {
        log.plan((real, batch) -> {
            throw new IllegalStateException("a bug, says the test");
        });
        assertThat(refusalOf(ledger.append(Drafts.of("case-a", 0))))
                .isInstanceOf(OutcomeUnknown.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(recorded(ledger.append(Drafts.of("case-a", 0))).number()).isZero();
    }

    @Test
    void aCallerWhoseOutcomeStaysUnknownIsToldSoAndTheLedgerGoesOnFindingOut() {
        Ledger hasty = open(new LedgerSettings(64, Duration.ofMillis(500), Duration.ofSeconds(5)));
        log.plan(IntStream.range(0, 8)
                .mapToObj(i -> (FaultyLog.Befalling) FaultyLog::requestLost)
                .toArray(FaultyLog.Befalling[]::new));
        Draft draft = Drafts.of("case-a", 0);
        assertThat(refusalOf(hasty.append(draft))).isInstanceOf(OutcomeUnknown.class);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> log.ofCommand(draft.commandId()).isPresent());
        assertThat(refusalOf(hasty.append(draft))).isInstanceOf(AlreadyRecorded.class);
        assertThat(WholeLedger.soundIn(log).commits()).hasSize(1);
    }

    @Test
    void closingEndsTheSearchForAnUnknownOutcome() {
        Ledger hasty = open(new LedgerSettings(64, Duration.ofSeconds(1), Duration.ofSeconds(5)));
        log.plan(IntStream.range(0, 1000)
                .mapToObj(i -> (FaultyLog.Befalling) FaultyLog::requestLost)
                .toArray(FaultyLog.Befalling[]::new));
        var unknown = hasty.append(Drafts.of("case-a", 0));
        hasty.close();
        assertThat(refusalOf(unknown)).isInstanceOf(OutcomeUnknown.class);
    }

    /** Eight drafts in one batch behind one that is held up. */
    private List<Commit> together(Runnable plan) {
        var held = heldUp(ledger, Drafts.of("case-z", 0));
        List<CompletableFuture<Commit>> answers = IntStream.range(0, 8)
                .mapToObj(i -> ledger.append(Drafts.of("case-" + i / 2, i % 2)))
                .toList();
        log.plan(FaultyLog::stored);
        plan.run();
        log.letGo();
        recorded(held);
        return answers.stream().map(LedgerTestBase::recorded).toList();
    }
}
