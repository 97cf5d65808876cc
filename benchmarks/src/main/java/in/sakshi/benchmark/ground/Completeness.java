package in.sakshi.benchmark.ground;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a ledger from end to end, checking the hashes of each commit, and says what it holds. */
public final class Completeness {

    private static final int PIECE = 500;

    private Completeness() {}

    /**
     * The commands that are recorded.
     *
     * @throws IllegalStateException if a number is missing or a command is there twice
     */
    public static Set<UUID> commands(Ledger ledger) {
        Set<UUID> commands = new HashSet<>();
        long next = 0;
        List<Commit> piece = ledger.read(next, PIECE);
        while (!piece.isEmpty()) {
            for (Commit commit : piece) {
                if (commit.number() != next || !commands.add(commit.commandId())) {
                    throw new IllegalStateException("commit " + commit.number() + " of command " + commit.commandId()
                            + " (expected: number " + next + ", and a command that is not there before)");
                }
                next++;
            }
            piece = ledger.read(next, PIECE);
        }
        return commands;
    }

    /** Requires that exactly so many commands are recorded, each once, without a gap. */
    public static void requireCommits(Ledger ledger, long acknowledged) {
        int recorded = commands(ledger).size();
        if (recorded != acknowledged) {
            throw new IllegalStateException(
                    "ledger: " + recorded + " commits (expected: " + acknowledged + ", as many as were acknowledged)");
        }
    }
}
