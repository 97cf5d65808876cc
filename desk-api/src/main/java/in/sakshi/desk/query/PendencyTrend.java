package in.sakshi.desk.query;

import java.time.LocalDate;
import java.util.List;

/**
 * How much was pending in a unit day by day, by what was recorded until each of them (लंबन का क्रम).
 *
 * @param upTo position in the ledger up to which everything is in it; −1 if nothing is recorded
 * @param unit path of the unit
 * @param days each day, the oldest first
 */
public record PendencyTrend(long upTo, String unit, List<Day> days) {

    public PendencyTrend {
        days = List.copyOf(days);
    }

    /**
     * What was pending at the end of a day in Kolkata, or at the moment that was asked about on the last.
     *
     * @param pending how many duties were open
     * @param overdue of how many of them the time had run out
     */
    public record Day(LocalDate day, long pending, long overdue) {}
}
