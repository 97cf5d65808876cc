/** Tests of Axon on the ledger; their toy domain is the general diary (रोज़नामचा) of a station. */
@NullMarked
package in.sakshi.ledger.axon;

import org.jspecify.annotations.NullMarked;
