/**
 * The command door: one address for every command, {@code POST /api/commands/<name>}. It finds out who acts, reads the body
 * strictly, sends the command to be decided once and once only, and answers with what was recorded, or with a problem
 * (RFC 9457) in the reader's language.
 *
 * <p>No rule of the desk lives here. Start at {@link in.sakshi.command.door.CommandDoor}; then {@link
 * in.sakshi.command.door.Incoming} (what a request must bring), {@link in.sakshi.command.door.OnceOnly} (idempotency) and
 * {@link in.sakshi.command.door.ProblemKind} (all the ways of being turned away).
 */
@NullMarked
package in.sakshi.command.door;

import org.jspecify.annotations.NullMarked;
