/**
 * Who serves where, as both sides know it (कर्मचारी सूची): the list given to a service at its start, and the postings that the ledger has.
 * Start at {@link in.sakshi.shelf.staff.RecordedPostings}.
 */
@NullMarked
package in.sakshi.shelf.staff;

import org.jspecify.annotations.NullMarked;
