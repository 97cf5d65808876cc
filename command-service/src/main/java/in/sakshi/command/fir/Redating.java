package in.sakshi.command.fir;

import in.sakshi.command.casework.Decision;
import in.sakshi.command.fir.Demands.Basis;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a change of the report does to its clocks (नियत तिथि का पुनर्निर्धारण). Whatever moves, the time that held before and the time
 * that holds now both stand in the record.
 */
final class Redating {

    private final Decision decision;
    private final FirFile before;
    private final FirFile after;
    private final RuleBook rules;

    Redating(Decision decision, FirFile before, FirFile after, RuleBook rules) {
        this.decision = decision;
        this.before = before;
        this.after = after;
        this.rules = rules;
    }

    /**
     * Other sections: the investigation is counted from the first recording under what holds now; what else they ask for begins
     * with them, as it was not known before; nothing is given more time.
     */
    void forSections() {
        Instant now = decision.happened().at();
        Basis basis = after.registered().basis();
        Basis fromNow = new Basis(basis.sections(), basis.childVictim(), now, now);
        Demand investigation = Demanded.investigation(basis, rules);
        decision.redate(investigation.duty(), investigation.rule(), investigation.start());
        List<Demand> asked = Demands.of(fromNow, rules);
        asked.stream().filter(this::isEarlier).forEach(this::redate);
        openNew(asked, now);
    }

    /** Another start: what was counted from the wrong one is counted from the right one. */
    void forTimes() {
        Map<ObligationId, Instant> counted = Demanded.of(before, rules).stream()
                .collect(Collectors.toMap(Demand::duty, this::dueUnder, (one, same) -> one));
        List<Demand> asked = Demanded.of(after, rules);
        asked.stream()
                .filter(demand -> !Duty.ARREST.covers(demand.duty()))
                .filter(demand -> stands(demand.duty(), counted) || isEarlier(demand))
                .forEach(this::redate);
        Instant now = decision.happened().at();
        Basis basis = after.registered().basis();
        openNew(Demands.of(new Basis(basis.sections(), basis.childVictim(), now, now), rules), now);
    }

    private void openNew(List<Demand> asked, Instant now) {
        Opening opening = new Opening(decision, after, rules);
        opening.open(asked);
        opening.open(Demanded.arrests(after, now));
    }

    private void redate(Demand demand) {
        decision.redate(demand.duty(), demand.rule(), demand.start());
    }

    private boolean stands(ObligationId duty, Map<ObligationId, Instant> counted) {
        return before.obligations()
                .due(duty)
                .filter(due -> due.at().equals(counted.get(duty)))
                .isPresent();
    }

    private boolean isEarlier(Demand demand) {
        return before.obligations()
                .due(demand.duty())
                .filter(due -> dueUnder(demand).isBefore(due.at()))
                .isPresent();
    }

    private Instant dueUnder(Demand demand) {
        return rules.limit(demand.rule(), demand.start()).dueFrom(demand.start());
    }
}
