/** What the checker finds, and that it finds nothing where nothing is. */
@NullMarked
package in.sakshi.ledger.check;

import org.jspecify.annotations.NullMarked;
