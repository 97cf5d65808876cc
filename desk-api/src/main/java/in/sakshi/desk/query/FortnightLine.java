package in.sakshi.desk.query;

import in.sakshi.code.DisposalType;
import in.sakshi.code.Pendency;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one station did in a fortnight (पाक्षिक समीक्षा).
 *
 * @param id the station’s code
 * @param received complaints received in it
 * @param disposed complaints disposed of in it, by type
 * @param averageDays from receipt to disposal; absent if none was disposed of
 * @param pending duties open at its end
 * @param kinds the same by kind
 * @param breaches whose time ran out in it, by rule and owner
 * @param olderThan10 complaints not disposed of at its end that were more than 10 days old
 * @param olderThan15 more than 15 days
 * @param olderThan30 more than 30 days
 */
public record FortnightLine(
        String id,
        long position,
        StationCode station,
        long received,
        Map<DisposalType, Long> disposed,
        @Nullable Double averageDays,
        PendencyCount pending,
        Map<Pendency, PendencyCount> kinds,
        List<Breaches> breaches,
        long olderThan10,
        long olderThan15,
        long olderThan30)
        implements Line {

    /** How often the time of a rule ran out while that owner had to act. */
    public record Breaches(String rule, Owner owner, long count) {}

    public FortnightLine {
        disposed = Collections.unmodifiableMap(new TreeMap<>(disposed));
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        breaches = List.copyOf(breaches);
    }
}
