/** Tests of the numbered books: events go in, and printed entries come out. */
@NullMarked
package in.sakshi.query.register.books;

import org.jspecify.annotations.NullMarked;
