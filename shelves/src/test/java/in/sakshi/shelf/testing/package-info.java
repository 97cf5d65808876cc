/** Databases for whoever tests what stands on shelves. */
@NullMarked
package in.sakshi.shelf.testing;

import org.jspecify.annotations.NullMarked;
