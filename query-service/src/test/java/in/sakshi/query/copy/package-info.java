/** Tests of copies: what may stand in a cell, and how. */
@NullMarked
package in.sakshi.query.copy;

import org.jspecify.annotations.NullMarked;
