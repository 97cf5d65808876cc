/**
 * How every event is stored, for ever: one golden file for each form that an event ever had. Start at {@link
 * in.sakshi.command.golden.GoldenEventsTest}.
 */
@NullMarked
package in.sakshi.command.golden;

import org.jspecify.annotations.NullMarked;
