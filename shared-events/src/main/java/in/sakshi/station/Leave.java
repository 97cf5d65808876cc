package in.sakshi.station;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leave of an officer (अवकाश).
 *
 * @param from the first day, in Kolkata
 * @param to the last day, in Kolkata
 * @param standIn who does the work meanwhile, if that is known
 */
public record Leave(LocalDate from, LocalDate to, @Nullable OfficerId standIn) {

    /** Whether that day is a day of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
