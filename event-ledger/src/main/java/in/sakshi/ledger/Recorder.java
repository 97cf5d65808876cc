package in.sakshi.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Records one batch at a time: seals, delivers and answers, until every draft of it has its answer. */
final class Recorder {

    private final CommitLog log;
    private final Turn turn;
    private final KnownFacts known;
    private final RecordingTime time;
    private final LedgerListener listener;
    private final CountDownLatch givenUp;

    // Where the ledger ended when last seen; absent when others may have written since.
    private @Nullable Head head;

    Recorder(CommitLog log, KnownFacts known, RecordingTime time, LedgerListener listener, CountDownLatch givenUp) {
        this.log = log;
        this.turn = log.turn();
        this.known = known;
        this.time = time;
        this.listener = listener;
        this.givenUp = givenUp;
    }

    /** Records the drafts and answers their callers; returns whether anything was stored. */
    boolean record(List<Pending> batch) {
        boolean stored = false;
        List<Pending> left = batch;
        while (!left.isEmpty()) {
            try {
                if (turn.begin()) {
                    head = null;
                }
                Sealing sealing = seal(left);
                Fate fate = deliver(sealing.commits());
                stored |= fate.stored() > 0;
                left = settle(sealing, fate);
            } catch (LedgerUnavailable | DamagedLedger e) {
                forgetHead();
                left = fail(left, e);
            }
        }
        return stored;
    }

    /** Looks the end of the ledger up again before the next batch. */
    void forgetHead() {
        head = null;
    }

    private Sealing seal(List<Pending> drafts) {
        Head behind = head == null ? log.head() : head;
        head = behind;
        Sealing sealing = new Sealing(log, known, behind, time);
        drafts.forEach(sealing::add);
        return sealing;
    }

    private Fate deliver(List<Commit> commits) {
        long sent = System.nanoTime();
        Fate fate = new Delivery(log, listener, new Backoff(givenUp), commits).run();
        if (fate.stored() > 0) {
            head = Head.of(commits.get(fate.stored() - 1));
            listener.batchStored(fate.stored(), Duration.ofNanos(System.nanoTime() - sent));
        }
        return fate;
    }

    /** Answers whoever's fate is known; returns the drafts to be sealed anew. */
    private List<Pending> settle(Sealing sealing, Fate fate) {
        for (int i = 0; i < fate.stored(); i++) {
            Commit commit = sealing.commits().get(i);
            known.learn(commit);
            sealing.drafts().get(i).recorded(commit);
        }
        if (head != null && fate.stored() > 0) {
            turn.stored(head);
        }
        List<Pending> left = new ArrayList<>(
                sealing.drafts().subList(fate.stored(), sealing.drafts().size()));
        left.addAll(sealing.heldBack());
        return overcome(fate.obstacle(), left);
    }

    private List<Pending> overcome(Obstacle obstacle, List<Pending> left) {
        if (obstacle instanceof Obstacle.NumberTaken number) {
            known.learn(number.by());
            forgetHead();
            listener.numberTaken();
            turn.lost();
            return left;
        }
        if (obstacle instanceof Obstacle.CommandTaken command) {
            known.learn(command.first());
            left.remove(0).failed(new AlreadyRecorded(command.first()));
            return left;
        }
        if (obstacle instanceof Obstacle.PlaceTaken place) {
            known.learn(place.by());
            StreamLink claimed = place.place();
            left.remove(0).failed(new OutOfSequence(claimed.stream(), claimed.firstSequence()));
            return left;
        }
        return obstacle instanceof Obstacle.None ? left : giveUp(obstacle, left);
    }

    private List<Pending> giveUp(Obstacle obstacle, List<Pending> left) {
        forgetHead();
        if (obstacle instanceof Obstacle.Refused refused) {
            fail(
                    left,
                    new LedgerUnavailable(
                            "the store takes no commits at the moment (expected: try again when it does)",
                            refused.cause()));
        } else if (obstacle instanceof Obstacle.Damaged damaged) {
            fail(left, damaged.how());
        }
        // Abandoned: the ledger is closing, and tells each caller by itself.
        return List.of();
    }

    private static List<Pending> fail(List<Pending> drafts, RuntimeException why) {
        drafts.forEach(draft -> draft.failed(why));
        return List.of();
    }
}
