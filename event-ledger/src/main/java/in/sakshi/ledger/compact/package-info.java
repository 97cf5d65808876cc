/**
 * Tables that hold millions of ids in little heap: what the segment index and the checker remember of every commit.
 *
 * <p>Nothing in here knows what the ids mean. Start at {@link in.sakshi.ledger.compact.KeyTable}.
 */
@NullMarked
package in.sakshi.ledger.compact;

import org.jspecify.annotations.NullMarked;
