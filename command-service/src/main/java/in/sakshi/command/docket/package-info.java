/**
 * Between Axon and the rules (वाद-सूची): cases and books as aggregates, and whatever touches several of them in one commit. Start
 * at {@link in.sakshi.command.docket.Docket}.
 */
@NullMarked
package in.sakshi.command.docket;

import org.jspecify.annotations.NullMarked;
