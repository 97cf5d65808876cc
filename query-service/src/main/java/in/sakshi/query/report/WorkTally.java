package in.sakshi.query.report;

import in.sakshi.casework.CaseKind;
import in.sakshi.code.Pendency;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.WorkLine;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.query.pendency.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what stands on one row of work in hand. Lives for one answer. */
final class WorkTally {

    private final Moment moment;
    private final Map<CaseState, Long> complaints = new EnumMap<>(CaseState.class);
    private final Map<Pendency, Long> duties = new EnumMap<>(Pendency.class);
    private long firs;
    private long preventives;
    private long overdue;
    private long position;
    private @Nullable Long oldestCase;
    private @Nullable Long oldestDuty;

    WorkTally(Moment moment) {
        this.moment = moment;
    }

    void add(CourseLine line) {
        CaseState state = line.course().standAt(moment).map(Course.Stand::state).orElse(null);
        if (state != null) {
            complaints.merge(state, 1L, Long::sum);
        } else if (line.caseId().kind() == CaseKind.FIR) {
            firs++;
        } else {
            preventives++;
        }
        if (isUnfinished(state)) {
            oldestCase = older(oldestCase, line.begun().happenedAt());
        }
        position = Math.max(position, line.position());
    }

    /** Whether there is more to do in it than feedback and follow-ups. */
    static boolean isUnfinished(@Nullable CaseState state) {
        return state == null || state.compareTo(CaseState.DISPOSED) < 0;
    }

    void add(DutyLine line) {
        duties.merge(Duty.of(line.what().obligation()).pendency(), 1L, Long::sum);
        if (line.course().dueAt(moment.at(), moment.reading()).dueAt().isBefore(moment.at())) {
            overdue++;
        }
        oldestDuty = older(oldestDuty, line.what().opened().happenedAt());
        position = Math.max(position, line.position());
    }

    private Long older(@Nullable Long oldest, Instant since) {
        long days = ChronoUnit.DAYS.between(Kolkata.dateAt(since), Kolkata.dateAt(moment.at()));
        return oldest == null ? days : Math.max(oldest, days);
    }

    WorkLine line(String key, String label) {
        return new WorkLine(
                key, position, label, complaints, firs, preventives, duties, overdue, oldestCase, oldestDuty);
    }
}
