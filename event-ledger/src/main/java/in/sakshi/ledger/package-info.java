/**
 * The ledger itself: what a commit is, how it is sealed, and the port behind which it is kept. No Axon, no Spring, no
 * domain in here; a stranger can read this package alone and know what the record promises.
 *
 * <p>Start at {@link in.sakshi.ledger.Commit}, then {@link in.sakshi.ledger.Leaf} (the bytes that are hashed), {@link
 * in.sakshi.ledger.CommitLog} (the port of the two stores) and {@link in.sakshi.ledger.Ledger} (who writes, one batch at
 * a time).
 */
@NullMarked
package in.sakshi.ledger;

import org.jspecify.annotations.NullMarked;
