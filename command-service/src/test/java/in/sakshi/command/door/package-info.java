/** The command door from outside, over real HTTP and on a real ledger; and its parts. Start at {@link in.sakshi.command.door.DoorTest}. */
@NullMarked
package in.sakshi.command.door;

import org.jspecify.annotations.NullMarked;
