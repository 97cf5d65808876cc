package in.sakshi.ledger.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checker has to say about a ledger.
 *
 * @param origin which ledger, as far as it says so
 * @param commits how many commits are there
 * @param events how many events are in them
 * @param from when the first was recorded; absent if there is none
 * @param to when the last was recorded; absent if there is none
 * @param withheld payloads that are not there; the first {@link #MOST}
 * @param withheldCount how many there are in all
 * @param findings what is wrong; the first {@link #MOST}
 * @param findingCount how many there are in all
 * @param notes what is worth telling and no fault
 */
public record Report(
        @Nullable String origin,
        long commits,
        long events,
        @Nullable Instant from,
        @Nullable Instant to,
        List<Withheld> withheld,
        long withheldCount,
        List<Finding> findings,
        long findingCount,
        List<String> notes) {

    /** Of a list that may be long, so many are kept; the rest is only counted. */
    public static final int MOST = 1000;

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return findingCount == 0;
    }
}
