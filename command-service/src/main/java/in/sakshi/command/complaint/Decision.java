package in.sakshi.command.complaint;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ObligationDueChanged;
import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ObligationMet;
import in.sakshi.complaint.ObligationMetLate;
import in.sakshi.complaint.ObligationOpened;
import in.sakshi.complaint.ObligationReassigned;
import in.sakshi.complaint.ObligationWaived;
import in.sakshi.complaint.Owner;
import in.sakshi.fact.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A decision in the making (निर्णय): the fact, and what it opens, meets and moves, in one commit. Lives for one command only.
 */
final class Decision {

    private final ComplaintId id;
    private final Happened happened;
    private final Desk desk;
    private final List<ComplaintEvent> events = new ArrayList<>();
    private Obligations obligations;

    Decision(CaseFile file, Happened happened, Desk desk) {
        this.id = file.id();
        this.happened = happened;
        this.desk = desk;
        this.obligations = file.obligations();
    }

    Happened happened() {
        return happened;
    }

    /** The events of the decision, in order. */
    List<ComplaintEvent> events() {
        return List.copyOf(events);
    }

    /** Nothing to record: it is already so. */
    static List<ComplaintEvent> nothing() {
        return List.of();
    }

    Decision record(ComplaintEvent event) {
        events.add(event);
        obligations = obligations.after(event);
        return this;
    }

    /** From when it happened, somebody has that long. */
    Decision open(ObligationId name, String rule, Owner owner) {
        TimeLimit limit = desk.rules().limit(rule);
        return record(new ObligationOpened(
                id, obligations.fresh(name), rule, limit.ruleClass(), owner, limit.dueFrom(happened.at()), happened));
    }

    /** The next follow-up of the case, numbered on from those that were ever planned. */
    Decision openNextFollowUp(String rule, Owner owner) {
        long planned = obligations.ever().stream().filter(Duty::isFollowUp).count();
        return open(Duty.followUp((int) planned + 1), rule, owner);
    }

    /** It is done; nothing if it was not due. */
    Decision meet(ObligationId name) {
        whereOpen(name, (duty, due) -> record(met(duty, due.at())));
        return this;
    }

    private ComplaintEvent met(ObligationId duty, Instant due) {
        if (happened.at().isAfter(due)) {
            return new ObligationMetLate(id, duty, due, Duration.between(due, happened.at()), happened);
        }
        return new ObligationMet(id, duty, due, desk.now().isAfter(due), happened);
    }

    /** Somebody else must do it now; nothing if it is not due or theirs already. */
    Decision reassign(ObligationId name, Owner to) {
        whereOpen(name, (duty, due) -> {
            if (!due.owner().equals(to)) {
                record(new ObligationReassigned(id, duty, due.owner(), to, happened));
            }
        });
        return this;
    }

    /** It has until then, counted from {@code start} under another rule; never brought forward, nothing if it is not due. */
    Decision extend(ObligationId name, String rule, Instant start) {
        Instant to = desk.rules().limit(rule).dueFrom(start);
        whereOpen(name, (duty, due) -> {
            if (due.at().isBefore(to)) {
                record(new ObligationDueChanged(id, duty, rule, due.at(), to, happened));
            }
        });
        return this;
    }

    /** It need not be done; nothing if it is not due. */
    Decision waive(ObligationId name, String reason) {
        whereOpen(
                name,
                (duty, due) -> record(
                        new ObligationWaived(id, duty, reason, desk.officer().id(), happened)));
        return this;
    }

    private void whereOpen(ObligationId name, BiConsumer<ObligationId, Obligations.Due> then) {
        obligations.current(name).ifPresent(duty -> obligations.due(duty).ifPresent(due -> then.accept(duty, due)));
    }
}
