/**
 * A first information report from the information to the court: what may happen next, and what then is due (अभियोग). Pure rules.
 *
 * <p>Nothing here ever stands in the way of a report. Start at {@link in.sakshi.command.fir.FirFile}, what is remembered of one,
 * and {@link in.sakshi.command.fir.Demands}, what its sections ask for; then the gerunds.
 */
@NullMarked
package in.sakshi.command.fir;

import org.jspecify.annotations.NullMarked;
