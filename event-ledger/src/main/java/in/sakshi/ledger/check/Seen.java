package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Hash;

/**
 * A commit that a reader saw.
 *
 * @param number its number
 * @param leafHash its leaf hash
 */
public record Seen(long number, Hash leafHash) {

    public static Seen of(Commit commit) {
        return new Seen(commit.number(), commit.leafHash());
    }
}
