package in.sakshi.desk.query;

import in.sakshi.code.Pendency;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one officer, or one station, has in hand (हस्तगत कार्य).
 *
 * @param id the officer’s id, a post with its station such as {@code IC@RMG}, or the station’s code
 * @param label the same in the reader’s language
 * @param complaints how many complaints are neither closed nor joined to another, by where they stand
 * @param firs first information reports under investigation
 * @param preventives preventive actions not concluded
 * @param duties open duties by kind
 * @param overdue of how many of them the time has run out
 * @param oldestCase days since the oldest case that is neither disposed of nor concluded was received
 * @param oldestDuty days since the oldest open duty came up
 */
public record WorkLine(
        String id,
        long position,
        String label,
        Map<CaseState, Long> complaints,
        long firs,
        long preventives,
        Map<Pendency, Long> duties,
        long overdue,
        @Nullable Long oldestCase,
        @Nullable Long oldestDuty)
        implements Line {

    public WorkLine {
        complaints = Collections.unmodifiableMap(new TreeMap<>(complaints));
        duties = Collections.unmodifiableMap(new TreeMap<>(duties));
    }
}
