package in.sakshi.command.fir;

import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.FirsOwn;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is due, and goes on with the time that was running in a complaint (दायित्व नियत करना). */
final class Opening {

    private final Decision decision;
    private final FirFile file;
    private final RuleBook rules;

    /** @param file the report as it is with the event that is decided on */
    Opening(Decision decision, FirFile file, RuleBook rules) {
        this.decision = decision;
        this.file = file;
        this.rules = rules;
    }

    /** Opens what is demanded and was never due here. */
    void open(List<Demand> demands) {
        demands.stream()
                .filter(demand -> !file.obligations().wasEverOpen(demand.duty()))
                .forEach(this::open);
    }

    private void open(Demand demand) {
        decision.openFrom(demand.start(), demand.duty(), demand.rule(), file.owner(demand.by()));
    }

    /** The same, of a report on that complaint: what was done there is not due, what was due there has no more time here. */
    void open(List<Demand> demands, @Nullable Foregoing complaint) {
        if (complaint == null) {
            open(demands);
            return;
        }
        Obligations before = complaint.obligations();
        for (Demand demand : demands) {
            Optional<Due> due = before.current(demand.duty()).flatMap(before::due);
            if (file.obligations().wasEverOpen(demand.duty())
                    || (FirsOwn.covers(demand.duty()) && complaint.hasDone(demand.duty()))) {
                continue;
            }
            due.filter(there -> FirsOwn.covers(demand.duty()))
                    .ifPresentOrElse(there -> goOn(demand, there), () -> open(demand));
        }
        takeOverTheRest(demands, before);
    }

    private void goOn(Demand demand, Due there) {
        Instant start = there.start().isBefore(demand.start()) ? there.start() : demand.start();
        Instant due = rules.limit(demand.rule(), start).dueFrom(start);
        if (due.isBefore(there.at())) {
            decision.openFrom(start, demand.duty(), demand.rule(), file.owner(demand.by()));
        } else {
            decision.takeOver(demand.duty(), there, file.owner(demand.by()));
        }
    }

    /** What the desk had to do for her goes on, even if the sections alone would not ask for it. */
    private void takeOverTheRest(List<Demand> demands, Obligations before) {
        List<ObligationId> demanded = demands.stream()
                .flatMap(demand -> before.current(demand.duty()).stream())
                .toList();
        before.open(FirsOwn::covers).stream()
                .filter(duty -> !demanded.contains(duty))
                .forEach(duty ->
                        before.due(duty).ifPresent(there -> decision.takeOver(duty, there, file.owner(By.IN_CHARGE))));
    }
}
