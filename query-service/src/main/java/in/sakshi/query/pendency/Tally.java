package in.sakshi.query.pendency;

import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.PendencyCount;
import in.sakshi.desk.query.Reading;
import java.time.Instant;
import java.util.Arrays;

/** Counts what is pending, by the age it has at a moment. Lives for one board. */
final class Tally {

    private final long[] byAge = new long[PendencyCount.BANDS];
    private long overdue;

    void add(DutyLine line, Instant moment, Reading reading) {
        byAge[AgeBands.of(line.what().opened().happenedAt(), moment)]++;
        if (line.course().dueAt(moment, reading).dueAt().isBefore(moment)) {
            overdue++;
        }
    }

    PendencyCount count() {
        return new PendencyCount(
                Arrays.stream(byAge).sum(),
                overdue,
                Arrays.stream(byAge).boxed().toList());
    }
}
