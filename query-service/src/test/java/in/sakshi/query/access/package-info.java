/** Tests of the ledger of views. */
@NullMarked
package in.sakshi.query.access;

import org.jspecify.annotations.NullMarked;
