/**
 * Which case has when to be told of what is due, and the telling (अनुस्मारक). {@link in.sakshi.command.schedule.DueDiary} writes it
 * down from the ledger, {@link in.sakshi.command.schedule.ReminderRound} goes through it; what is told, and that it is told once,
 * is the rules' affair. Start at {@link in.sakshi.command.schedule.Schedule}.
 */
@NullMarked
package in.sakshi.command.schedule;

import org.jspecify.annotations.NullMarked;
