package in.sakshi.command.casework;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.obligation.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A decision in the making (निर्णय): the fact, and what it opens, meets and moves, in one commit. Lives for one command only.
 */
public final class Decision {

    private final CaseId id;
    private final Happened happened;
    private final Desk desk;
    private final OpenFile file;
    private final List<CaseEvent> events = new ArrayList<>();
    private Obligations obligations;

    /**
     * @param file the case as it is
     * @param happened when that happened on which is decided
     */
    public Decision(OpenFile file, Happened happened, Desk desk) {
        this.id = file.caseId();
        this.happened = happened;
        this.desk = desk;
        this.file = file;
        this.obligations = file.obligations();
    }

    /** When that happened on which is decided. */
    public Happened happened() {
        return happened;
    }

    /** The events of the decision, in order. */
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** Nothing to record: it is already so. */
    public static List<CaseEvent> nothing() {
        return List.of();
    }

    /** This is recorded. */
    public Decision record(CaseEvent event) {
        events.add(event);
        obligations = obligations.after(event);
        return this;
    }

    /** From when it happened, somebody has as long as the rule says. */
    public Decision open(ObligationId name, String rule, Owner owner) {
        return openFrom(happened.at(), name, rule, owner);
    }

    /** From that moment, somebody has as long as the rule says; counted from then even if it comes up only now. */
    public Decision openFrom(Instant start, ObligationId name, String rule, Owner owner) {
        TimeLimit limit = desk.rules().limit(rule, start);
        return record(new ObligationOpened(
                id,
                obligations.fresh(name),
                rule,
                limit.ruleClass(),
                file.here(owner),
                start.equals(happened.at()) ? null : start,
                limit.dueFrom(start),
                happened));
    }

    /** Somebody has until then, as another has set; the rule says only what missing it means. */
    public Decision openUntil(Instant due, ObligationId name, String rule, Owner owner) {
        TimeLimit limit = desk.rules().limit(rule, happened.at());
        return record(new ObligationOpened(
                id, obligations.fresh(name), rule, limit.ruleClass(), file.here(owner), null, due, happened));
    }

    /** As {@link #openFrom}, unless it is open already. */
    public Decision openOnce(Instant start, ObligationId name, String rule, Owner owner) {
        return obligations.isOpen(name) ? this : openFrom(start, name, rule, owner);
    }

    /** The next one of a kind that is numbered, numbered on from those that were ever due. */
    public Decision openNext(Duty kind, String rule, Owner owner) {
        long planned = obligations.ever().stream().filter(kind::covers).count();
        return open(kind.id(planned + 1), rule, owner);
    }

    /** It was due in another case and goes on here, with the time that it has. */
    public Decision takeOver(ObligationId name, Obligations.Due due, Owner owner) {
        return record(new ObligationOpened(
                id,
                obligations.fresh(name),
                due.rule(),
                due.ruleClass(),
                file.here(owner),
                due.start().equals(happened.at()) ? null : due.start(),
                due.at(),
                happened));
    }

    /** It is done; nothing if it was not due. */
    public Decision meet(ObligationId name) {
        whereOpen(name, (duty, due) -> record(met(duty, due.at())));
        return this;
    }

    private CaseEvent met(ObligationId duty, Instant due) {
        if (happened.at().isAfter(due)) {
            return new ObligationMetLate(id, duty, due, Duration.between(due, happened.at()), happened);
        }
        return new ObligationMet(id, duty, due, desk.now().isAfter(due), happened);
    }

    /** Somebody else must do it now; nothing if it is not due or theirs already. */
    public Decision reassign(ObligationId name, Owner somebody) {
        Owner to = file.here(somebody);
        whereOpen(name, (duty, due) -> {
            if (!due.owner().equals(to)) {
                record(new ObligationReassigned(id, duty, due.owner(), to, happened));
            }
        });
        return this;
    }

    /** It has until then, counted from {@code start} under another rule; never brought forward, nothing if it is not due. */
    public Decision extend(ObligationId name, String rule, Instant start) {
        return extendTo(name, rule, desk.rules().limit(rule, start).dueFrom(start));
    }

    /** It has until then, as another has ordered; never brought forward, nothing if it is not due. */
    public Decision extendTo(ObligationId name, String rule, Instant to) {
        whereOpen(name, (duty, due) -> {
            if (due.at().isBefore(to)) {
                record(new ObligationDueChanged(id, duty, rule, due.at(), to, happened));
            }
        });
        return this;
    }

    /** Its time is counted anew under that rule from {@code start}, be that earlier or later; nothing if it is not due. */
    public Decision redate(ObligationId name, String rule, Instant start) {
        Instant to = desk.rules().limit(rule, start).dueFrom(start);
        whereOpen(name, (duty, due) -> {
            if (!due.at().equals(to)) {
                record(new ObligationDueChanged(id, duty, rule, due.at(), to, happened));
            }
        });
        return this;
    }

    /** It need not be done; nothing if it is not due. */
    public Decision waive(ObligationId name, String reason) {
        whereOpen(
                name,
                (duty, due) -> record(
                        new ObligationWaived(id, duty, reason, desk.officer().id(), happened)));
        return this;
    }

    /** It goes on in another case; nothing if it is not due. */
    public Decision handOn(ObligationId name, CaseId to) {
        whereOpen(name, (duty, due) -> record(new ObligationHandedOn(id, duty, to, happened)));
        return this;
    }

    /** A superior is told of it at once. */
    public Decision alert(AlertKind kind, Owner to) {
        return record(new AlertRaised(id, kind, to, happened));
    }

    private void whereOpen(ObligationId name, BiConsumer<ObligationId, Obligations.Due> then) {
        obligations.current(name).ifPresent(duty -> obligations.due(duty).ifPresent(due -> then.accept(duty, due)));
    }
}
