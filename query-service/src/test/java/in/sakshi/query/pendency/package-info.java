/** Whether boards of pendency are what a fresh fold of the ledger says. */
@NullMarked
package in.sakshi.query.pendency;

import org.jspecify.annotations.NullMarked;
