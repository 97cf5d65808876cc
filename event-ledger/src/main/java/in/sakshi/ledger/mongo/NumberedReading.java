package in.sakshi.ledger.mongo;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.DamagedLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Reads the ledger from a number on, in pieces of exact numbers, never past a hole. */
final class NumberedReading {

    /** What one question asks for at most; with more, the embedded server gets slower by the square. */
    private static final int PIECE = 128;

    private static final int FIRST_LOOK_AHEAD = 8;

    private final CommitReader commits;

    NumberedReading(CommitReader commits) {
        this.commits = commits;
    }

    /**
     * Commits from that number on, as far as the ledger goes.
     *
     * @param known a number known to be there: up to it whole pieces are asked for, beyond it the end is felt for
     */
    List<Commit> read(long from, int most, long known) {
        List<Commit> found = new ArrayList<>();
        int ahead = FIRST_LOOK_AHEAD;
        boolean more = most > 0;
        while (more) {
            long next = from + found.size();
            long ask = Math.min(most - found.size(), Math.min(PIECE, Math.max(0, known + 1 - next) + ahead));
            List<Commit> piece = upToHole(next, commits.withNumbers(range(next, ask)));
            found.addAll(piece);
            ahead = Math.min(PIECE, 2 * ahead);
            more = piece.size() == ask && found.size() < most;
        }
        return found;
    }

    /** Cuts where a commit is missing: it may have come while the question was being answered, but then it is there now. */
    private List<Commit> upToHole(long first, List<Commit> piece) {
        for (int i = 0; i < piece.size(); i++) {
            long number = first + i;
            if (piece.get(i).number() != number) {
                requireThere(number, piece.get(i).number());
                return piece.subList(0, i);
            }
        }
        return piece;
    }

    private void requireThere(long number, long later) {
        if (commits.withNumbers(List.of(number)).isEmpty()) {
            throw new DamagedLedger("document " + number + " of collection " + MongoRole.LEDGER
                    + " is missing, although " + later + " is there");
        }
    }

    private static List<Long> range(long from, long count) {
        return LongStream.range(from, from + count).boxed().toList();
    }
}
