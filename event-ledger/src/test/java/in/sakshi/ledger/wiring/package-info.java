/** Tests of the ledger in a Spring context; their toy domain is a station's malkhana (मालखाना), the store of seized things. */
@NullMarked
package in.sakshi.ledger.wiring;

import org.jspecify.annotations.NullMarked;
