package in.sakshi.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings one sealed batch to a known end: sends it, and while nobody can say what became of it, sends the same commits at
 * the same numbers again. Each number can be taken only once, so it is known in the end by whom.
 *
 * <p>Requests of before may still be under way and arrive late. They do no harm: a request stops at its first commit that
 * cannot be stored, and the one at which this delivery ends never can be again.
 */
final class Delivery {

    private final CommitLog log;
    private final LedgerListener listener;
    private final Backoff backoff;
    private final List<Commit> commits;
    private int stored;
    private boolean uncertain;

    Delivery(CommitLog log, LedgerListener listener, Backoff backoff, List<Commit> commits) {
        this.log = log;
        this.listener = listener;
        this.backoff = backoff;
        this.commits = commits;
    }

    Fate run() {
        Obstacle obstacle = null;
        while (obstacle == null && stored < commits.size()) {
            obstacle = attempt();
        }
        return new Fate(stored, obstacle == null ? new Obstacle.None() : obstacle);
    }

    private @Nullable Obstacle attempt() {
        AppendOutcome outcome = log.append(commits.subList(stored, commits.size()));
        if (outcome instanceof AppendOutcome.Stored) {
            stored = commits.size();
            return null;
        }
        if (outcome instanceof AppendOutcome.Collision collision) {
            stored += collision.index();
            return lookAt(commits.get(stored));
        }
        // A refusal speaks for its own request only, not for one of before that may still arrive.
        if (outcome instanceof AppendOutcome.Refused refused && !uncertain) {
            return new Obstacle.Refused(refused.cause());
        }
        return tryAgain();
    }

    private @Nullable Obstacle lookAt(Commit ours) {
        try {
            List<Commit> there = log.read(ours.number(), uncertain ? commits.size() - stored : 1);
            if (there.isEmpty()) {
                return lookForKeysOf(ours);
            }
            int oursThere = countOurs(there);
            stored += oursThere;
            uncertain |= oursThere > 0;
            return oursThere > 0 ? null : new Obstacle.NumberTaken(there.get(0));
        } catch (LedgerUnavailable e) {
            return tryAgain();
        } catch (DamagedLedger e) {
            return new Obstacle.Damaged(e);
        }
    }

    /** How many of these, from the first, are what was to be stored next. */
    private int countOurs(List<Commit> there) {
        int count = 0;
        while (count < there.size()
                && there.get(count)
                        .leafHash()
                        .equals(commits.get(stored + count).leafHash())) {
            count++;
        }
        return count;
    }

    private @Nullable Obstacle lookForKeysOf(Commit ours) {
        Optional<Commit> first = log.ofCommand(ours.commandId());
        if (first.isPresent()) {
            return isOurs(first.get(), ours) ? tryAgain() : new Obstacle.CommandTaken(first.get());
        }
        for (StreamLink link : ours.streams()) {
            Optional<Commit> rival = log.holding(link.stream(), link.firstSequence());
            if (rival.isPresent()) {
                return isOurs(rival.get(), ours) ? tryAgain() : new Obstacle.PlaceTaken(link, rival.get());
            }
        }
        // Taken, but by nothing that can be read yet: a commit on its way to a majority of the servers.
        return tryAgain();
    }

    /** What could not be read at its number a moment ago may have come into sight meanwhile, and be no rival's at all. */
    private static boolean isOurs(Commit found, Commit ours) {
        return found.leafHash().equals(ours.leafHash());
    }

    private @Nullable Obstacle tryAgain() {
        uncertain = true;
        listener.outcomeUnknown();
        return backoff.pause() ? null : new Obstacle.Abandoned();
    }
}
