package in.sakshi.posting;

import in.sakshi.fact.Happened;
import in.sakshi.station.Leave;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer goes on leave (अवकाश). A later note with the same first day takes the place of this one, as when somebody is called back.
 *
 * @param officer who
 * @param from the first day, in Kolkata
 * @param to the last day, in Kolkata
 * @param standIn who does the work meanwhile, if that is known
 */
public record LeaveNoted(
        OfficerId officer,
        LocalDate from,
        LocalDate to,
        @Nullable OfficerId standIn,
        Happened happened) implements PostingEvent {

    @Override
    public OfficerId officerId() {
        return officer;
    }

    /** The leave itself. */
    Leave leave() {
        return new Leave(from, to, standIn);
    }
}
