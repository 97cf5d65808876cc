package in.sakshi.query.report;

import in.sakshi.code.DisposalType;
import in.sakshi.code.Pendency;
import in.sakshi.desk.query.FortnightLine;
import in.sakshi.desk.query.FortnightLine.Breaches;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.pendency.Counting;
import in.sakshi.query.pendency.Moment;
import in.sakshi.station.StationCode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the line of one station in a fortnight. Lives for one answer. */
final class FortnightTally {

    private static final List<Integer> AGES = List.of(10, 15, 30);

    private final StationCode station;
    private final Moment end;
    private final List<FactLine> disposals = new ArrayList<>();
    private final long[] older = new long[AGES.size()];
    private long received;
    private long position;

    FortnightTally(StationCode station, Moment end) {
        this.station = station;
        this.end = end;
    }

    /** A complaint disposed of twice in the fortnight is counted once, by the later disposal. */
    void add(FactLine line) {
        if (line.kind() == FactKind.RECEIVED) {
            received++;
        } else if (line.kind() == FactKind.DISPOSED) {
            disposals.add(line);
        }
        position = Math.max(position, line.position());
    }

    /** A complaint received in the fortnight of which no more is known. */
    void add(GoneLine line) {
        received++;
        position = Math.max(position, line.position());
    }

    /** A complaint in hand at the end. */
    void add(CourseLine line) {
        position = Math.max(position, line.position());
        if (!WorkTally.isUnfinished(
                line.course().standAt(end).map(Course.Stand::state).orElse(null))) {
            return;
        }
        long days = ChronoUnit.DAYS.between(Kolkata.dateAt(line.begun().happenedAt()), Kolkata.dateAt(end.at()));
        for (int age = 0; age < older.length; age++) {
            older[age] += days > AGES.get(age) ? 1 : 0;
        }
    }

    FortnightLine line(Counting pending, List<Breaches> breaches) {
        List<FactLine> disposed = CountedFacts.last(disposals);
        Map<DisposalType, Long> byType = new EnumMap<>(DisposalType.class);
        disposed.forEach(line -> byType.merge(DisposalType.valueOf(line.about()), 1L, Long::sum));
        Map<Pendency, PendencyCount> kinds = new EnumMap<>(Pendency.class);
        pending.rows().forEach((kind, count) -> kinds.put(Pendency.valueOf(kind), count));
        return new FortnightLine(
                station.value(),
                position,
                station,
                received,
                byType,
                averageDays(disposed),
                pending.total(),
                kinds,
                breaches,
                older[0],
                older[1],
                older[2]);
    }

    private @Nullable Double averageDays(List<FactLine> disposed) {
        if (disposed.isEmpty()) {
            return null;
        }
        long days = disposed.stream()
                .mapToLong(line -> {
                    Long each = line.detail().days();
                    return each == null ? 0 : each;
                })
                .sum();
        return Form.rounded((double) days / disposed.size());
    }
}
