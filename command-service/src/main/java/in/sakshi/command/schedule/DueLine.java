package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.casework.Reminding;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.desk.query.Line;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case on the schedule (अनुस्मारक): what is due in it, and when somebody must next be told of that.
 *
 * @param caseId the case
 * @param open what is due
 * @param next when somebody must next be told; {@link ScheduleBooks#NEVER} if nothing is left to be told
 * @param takeUp the same, or later while somebody is at it
 */
public record DueLine(CaseId caseId, long position, List<OpenDuty> open, Instant next, Instant takeUp) implements Line {

    public DueLine {
        open = List.copyOf(open);
    }

    /**
     * A duty that is due.
     *
     * @param duty which one
     * @param due by when, by whom, and up to when it was told
     */
    public record OpenDuty(ObligationId duty, Due due) {}

    /** A case in which nothing is due. */
    static DueLine blank(CaseId caseId) {
        return new DueLine(caseId, -1, List.of(), ScheduleBooks.NEVER, ScheduleBooks.NEVER);
    }

    @Override
    public String id() {
        return caseId.toString();
    }

    /** The case after an event: whoever was at it need not be waited for, since this may be what he told. */
    DueLine after(ObligationEvent event, Ladder ladder) {
        Map<ObligationId, Due> known = new LinkedHashMap<>();
        open.forEach(each -> known.put(each.duty(), each.due()));
        Map<ObligationId, Due> left =
                new Obligations(known, Set.of(), Map.of()).after(event).open();
        Instant then = left.values().stream()
                .flatMap(due -> Reminding.next(due, ladder).stream())
                .min(Comparator.naturalOrder())
                .orElse(ScheduleBooks.NEVER);
        List<OpenDuty> duties = left.entrySet().stream()
                .map(duty -> new OpenDuty(duty.getKey(), duty.getValue()))
                .toList();
        return new DueLine(caseId, position, duties, then, then);
    }

    /** The same line after an event at that position. */
    DueLine at(long newPosition) {
        return new DueLine(caseId, newPosition, open, next, takeUp);
    }

    /** The same while somebody is at it: nobody else takes it up before that moment. */
    DueLine notBefore(Instant moment) {
        return new DueLine(caseId, position, open, next, moment);
    }
}
