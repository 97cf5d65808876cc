/**
 * Says whether a ledger is whole, and if not, what is wrong and where: the one judge that tests, benchmarks, fault runs and
 * people at a command line call upon. It trusts nothing that the ledger's own code says: it looks at what is stored.
 *
 * <p>Start at {@link in.sakshi.ledger.check.LedgerChecker} (is the ledger whole in itself?), {@link
 * in.sakshi.ledger.check.HistoryChecker} (is it what its clients were told?) and {@link
 * in.sakshi.ledger.check.CheckLedger} (the command line). A new store needs an {@link in.sakshi.ledger.check.Evidence}.
 */
@NullMarked
package in.sakshi.ledger.check;

import org.jspecify.annotations.NullMarked;
