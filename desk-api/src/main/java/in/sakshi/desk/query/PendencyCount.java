package in.sakshi.desk.query;

import java.util.Collections;
import java.util.List;

/**
 * How much is pending (लंबित).
 *
 * @param pending how many duties are open
 * @param overdue of how many of them the time has run out
 * @param byAge how many are how old: up to 3, 7, 15, 30, 60 and 90 days, and older
 */
public record PendencyCount(long pending, long overdue, List<Long> byAge) {

    /** Into how many bands of age it is counted. */
    public static final int BANDS = 7;

    /** Nothing is pending. */
    public static final PendencyCount NONE = new PendencyCount(0, 0, Collections.nCopies(BANDS, 0L));

    public PendencyCount {
        byAge = List.copyOf(byAge);
    }
}
