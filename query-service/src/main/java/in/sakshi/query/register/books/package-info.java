/**
 * Whoever writes the numbered books of a station, all in one reading of the ledger. Start at {@link
 * in.sakshi.query.register.books.BookKeeping}.
 */
@NullMarked
package in.sakshi.query.register.books;

import org.jspecify.annotations.NullMarked;
