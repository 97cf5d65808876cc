/** What tests of the ledger, here and in other modules, stand on: a MongoDB for tests, sample commits, a faulty network. */
@NullMarked
package in.sakshi.ledger.testing;

import org.jspecify.annotations.NullMarked;
