package in.sakshi.ledger;

import static in.sakshi.ledger.testing.CommitChain.event;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.testing.Drafts;
import in.sakshi.ledger.testing.WholeLedger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two processes' ledgers on one store: each with a client, a log and an appender of its own. */
class LedgerRaceTest extends LedgerTestBase {

    private final Ledger here = open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
    private final Ledger there = open(openLog(), Clock.systemUTC(), SETTINGS, LedgerListener.NONE);
    private final Queue<Commit> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void twoAppendersOnAllStreamsLeaveNoGapAndLoseNothing() {
        inParallel(16, writer -> () -> {
            Ledger ledger = writer % 2 == 0 ? here : there;
            long before = -1;
            for (int i = 0; i < 50; i++) {
                Commit commit = recorded(ledger.append(Drafts.of("case-" + writer, i)));
                assertThat(commit.number()).as("real time").isGreaterThan(before);
                before = commit.number();
                acknowledged.add(commit);
            }
        });
        WholeLedger whole = WholeLedger.soundIn(log);
        assertThat(whole.commits()).hasSize(16 * 50);
        whole.holds(acknowledged);
    }

    @Test
    void twoAppendersOnOneStreamEachGetEveryPlaceOnceOrNone() {
        inParallel(8, writer -> () -> {
            Ledger ledger = writer % 2 == 0 ? here : there;
            int recorded = 0;
            while (recorded < 10) {
                recorded += triedAtTheEndOf("case-a", ledger) ? 1 : 0;
            }
        });
        WholeLedger whole = WholeLedger.soundIn(log);
        assertThat(whole.length("case-a")).isEqualTo(80);
        whole.holds(acknowledged);
    }

    private boolean triedAtTheEndOf(String stream, Ledger ledger) {
        long length = WholeLedger.soundIn(log).length(stream);
        try {
            acknowledged.add(recorded(ledger.append(Drafts.of(stream, length))));
            return true;
        } catch (CompletionException e) {
            assertThat(e)
                    .as("a lost race for a number is not the caller's business")
                    .hasCauseInstanceOf(OutOfSequence.class);
            return false;
        }
    }

    @Test
    void theSameCommandAtTwoLedgersIsRecordedOnce() {
        List<UUID> commands =
                IntStream.range(0, 60).mapToObj(i -> UUID.randomUUID()).toList();
        Queue<Object> answers = new ConcurrentLinkedQueue<>();
        inParallel(
                2,
                side -> () -> commands.forEach(command -> {
                    Draft draft = Drafts.of(command, event("case-" + command, 0));
                    answers.add(firstResultOf(command, (side == 0 ? here : there).append(draft)));
                }));
        WholeLedger whole = WholeLedger.soundIn(log);
        whole.holdsExactly(commands);
        assertThat(answers).hasSize(120).isSubsetOf(whole.commits());
    }

    private static Commit firstResultOf(UUID command, CompletableFuture<Commit> answer) {
        answer.exceptionally(e -> null).orTimeout(20, TimeUnit.SECONDS).join();
        Commit commit =
                answer.isCompletedExceptionally() ? ((AlreadyRecorded) refusalOf(answer)).first() : recorded(answer);
        assertThat(commit.commandId()).isEqualTo(command);
        return commit;
    }

    private static void inParallel(int count, IntFunction<Runnable> work) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(CompletableFuture.runAsync(work.apply(i), task -> new Thread(task).start()));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
}
