/**
 * What is due in a case (दायित्व): who must do what by when, under which rule, and what came of it. Recorded in the same commit
 * as the fact that opens, meets or moves it, so that it never has to be worked out again from rules that have changed since.
 * Start at {@link in.sakshi.obligation.ObligationEvent}.
 */
@NullMarked
package in.sakshi.obligation;

import org.jspecify.annotations.NullMarked;
