/** What the ledger in plain files promises, and what it survives. */
@NullMarked
package in.sakshi.ledger.segment;

import org.jspecify.annotations.NullMarked;
