/**
 * The one place where Axon meets the ledger, kept thin: Axon 4.13 is the last of its line, and whoever replaces it replaces
 * this package and nothing else. No Spring and no domain in here.
 *
 * <p>Start at {@link in.sakshi.ledger.axon.LedgerEventStorageEngine} (one unit of work, one commit), then {@link
 * in.sakshi.ledger.axon.LedgerEventStore} (how processors follow the ledger), {@link in.sakshi.ledger.axon.StoredNames} (how
 * events look in it), {@link in.sakshi.ledger.axon.LedgerTokenStore} (how far a processor has read, and of which ledger) and
 * {@link in.sakshi.ledger.axon.ParkedEvents} (what it could not handle).
 */
@NullMarked
package in.sakshi.ledger.axon;

import org.jspecify.annotations.NullMarked;
