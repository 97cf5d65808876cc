package in.sakshi.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger ends.
 *
 * @param number number of the last commit, −1 while the ledger is empty
 * @param recordedAt its time; the epoch while the ledger is empty
 * @param leafHash its leaf hash, absent while the ledger is empty
 */
public record Head(
        long number, Instant recordedAt, @Nullable Hash leafHash) {

    /** The end of a ledger in which nothing is recorded yet. */
    public static final Head EMPTY = new Head(-1, Instant.EPOCH, null);

    /** The end of a ledger whose last commit is this one. */
    public static Head of(Commit last) {
        return new Head(last.number(), last.recordedAt(), last.leafHash());
    }

    /** The number of the commit that comes next. */
    public long next() {
        return number + 1;
    }
}
