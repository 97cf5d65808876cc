/**
 * Puts the ledger and Axon together in a Spring context, and hangs meters on both. Import {@link
 * in.sakshi.ledger.wiring.LedgerConfiguration}; its Javadoc says which beans it needs.
 */
@NullMarked
package in.sakshi.ledger.wiring;

import org.jspecify.annotations.NullMarked;
