/**
 * Who acts, when, and on what ground: everything a rule may look at besides the case itself. Start at {@link
 * in.sakshi.command.acting.Desk}.
 */
@NullMarked
package in.sakshi.command.acting;

import org.jspecify.annotations.NullMarked;
