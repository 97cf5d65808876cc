package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Note that an officer is on leave; noted again with the same first day, the leave ends on the new last day (अवकाश दर्ज करें).
 *
 * @param officerId who
 * @param firstDay the first day of it, in Kolkata
 * @param until the last day of it, in Kolkata
 * @param standIn who does the work meanwhile, if that is known
 */
public record NoteLeave(
        OfficerId officerId,
        LocalDate firstDay,
        LocalDate until,
        @Nullable OfficerId standIn,
        @Nullable Happened happened)
        implements PostingCommand {}
