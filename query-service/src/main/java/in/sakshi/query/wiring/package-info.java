/**
 * Puts the query side together. Import {@link in.sakshi.query.wiring.QueryServiceConfiguration} to have it in a JVM with
 * others, or start {@link in.sakshi.query.wiring.QueryServiceApplication} to have it in one of its own.
 */
@NullMarked
package in.sakshi.query.wiring;

import org.jspecify.annotations.NullMarked;
