/**
 * Measures what the ledger promises, each as a ratio within one run: never a test, for a busy machine proves nothing. Start at
 * {@link Benchmarks}.
 */
@NullMarked
package in.sakshi.benchmark;

import org.jspecify.annotations.NullMarked;
