/** Decisions on cases of any kind, told as prose. Start at {@link in.sakshi.command.casework.Told}. */
@NullMarked
package in.sakshi.command.casework;

import org.jspecify.annotations.NullMarked;
