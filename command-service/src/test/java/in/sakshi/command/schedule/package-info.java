/** The schedule, tried on whole services and on shelves in memory. */
@NullMarked
package in.sakshi.command.schedule;

import org.jspecify.annotations.NullMarked;
