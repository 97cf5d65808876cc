/** The command service as a process: how it starts, and how it says that it cannot. */
@NullMarked
package in.sakshi.command.wiring;

import org.jspecify.annotations.NullMarked;
