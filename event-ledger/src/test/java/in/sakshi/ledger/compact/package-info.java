/** What the tables of ids promise. */
@NullMarked
package in.sakshi.ledger.compact;

import org.jspecify.annotations.NullMarked;
