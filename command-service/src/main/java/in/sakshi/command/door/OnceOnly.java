package in.sakshi.command.door;

import in.sakshi.ledger.AlreadyRecorded;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import java.util.Optional;
import java.util.UUID;

/**
 * Settles a command once, however often it is sent. The ledger is asked before anything is decided; and once more when the
 * decision went otherwise than recorded, as the same command, sent twice at a time, may have got there first.
 */
final class OnceOnly {

    private final Ledger ledger;
    private final Marking marking;
    private final Deciding deciding;

    OnceOnly(Ledger ledger, Marking marking, Deciding deciding) {
        this.ledger = ledger;
        this.marking = marking;
        this.deciding = deciding;
    }

    /**
     * Has the command decided, or finds what it was answered before.
     *
     * @throws TurnedAway if another command was recorded under its id, or another officer’s, or their own at another post or unit
     * @throws RuntimeException whatever kept it from being decided or recorded
     */
    Settled settle(Asked asked) {
        Optional<Commit> before = ledger.ofCommand(asked.id());
        return before.isPresent() ? repeated(asked, before.get()) : decided(asked);
    }

    private Settled decided(Asked asked) {
        try {
            Optional<Commit> commit = deciding.decide(asked);
            return commit.isPresent()
                    ? new Settled(asked.id(), commit.get(), false)
                    : recordedMeanwhile(asked.id())
                            .map(twin -> repeated(asked, twin))
                            .orElseGet(() -> new Settled(asked.id(), null, false));
        } catch (RuntimeException failure) {
            return repeated(asked, afterAll(asked.id(), failure));
        }
    }

    /** What the ledger holds of the command after all; if nothing, the failure stands. */
    private Commit afterAll(UUID commandId, RuntimeException failure) {
        Optional<AlreadyRecorded> known = Causes.first(failure, AlreadyRecorded.class);
        if (known.isPresent()) {
            return known.get().first();
        }
        if (ProblemKind.of(failure) == ProblemKind.UNAVAILABLE) {
            throw failure;
        }
        try {
            return recordedMeanwhile(commandId).orElseThrow(() -> failure);
        } catch (RuntimeException lookup) {
            if (lookup != failure) {
                failure.addSuppressed(lookup);
            }
            throw failure;
        }
    }

    private Optional<Commit> recordedMeanwhile(UUID commandId) {
        return ledger.ofCommand(commandId);
    }

    private Settled repeated(Asked asked, Commit commit) {
        boolean same = CommandMark.of(commit).equals(Optional.of(marking.of(asked)))
                && commit.actor().equals(asked.actor());
        if (!same) {
            throw new TurnedAway(ProblemKind.KEY_REUSED);
        }
        return new Settled(asked.id(), commit, true);
    }
}
