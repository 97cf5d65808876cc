package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.OpenDuty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.shelf.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is still to be done in a case after an event (दायित्व). */
public final class Duties {

    private Duties() {}

    /** The duties that are open after that event. */
    public static List<OpenDuty> after(List<OpenDuty> duties, CaseEvent event, Recorded recorded) {
        if (event instanceof ObligationOpened opened) {
            return with(duties, opened, recorded);
        }
        if (event instanceof ObligationMet met) {
            return without(duties, met.obligation());
        }
        if (event instanceof ObligationMetLate met) {
            return without(duties, met.obligation());
        }
        if (event instanceof ObligationWaived waived) {
            return without(duties, waived.obligation());
        }
        if (event instanceof ObligationHandedOn handedOn) {
            return without(duties, handedOn.obligation());
        }
        if (event instanceof ObligationReassigned reassigned) {
            return changed(duties, reassigned.obligation(), duty -> duty.ownedBy(reassigned.to()));
        }
        if (event instanceof ObligationDueChanged changed) {
            return changed(duties, changed.obligation(), duty -> duty.dueAt(changed.to(), changed.rule()));
        }
        return duties;
    }

    private static List<OpenDuty> with(List<OpenDuty> duties, ObligationOpened opened, Recorded recorded) {
        List<OpenDuty> more = new ArrayList<>(duties);
        more.add(new OpenDuty(
                opened.obligation(),
                opened.rule(),
                opened.ruleClass(),
                opened.owner(),
                recorded.happenedAt(),
                opened.dueAt()));
        return more;
    }

    private static List<OpenDuty> without(List<OpenDuty> duties, ObligationId done) {
        return duties.stream().filter(duty -> !duty.obligation().equals(done)).toList();
    }

    private static List<OpenDuty> changed(List<OpenDuty> duties, ObligationId id, UnaryOperator<OpenDuty> change) {
        return duties.stream()
                .map(duty -> duty.obligation().equals(id) ? change.apply(duty) : duty)
                .toList();
    }
}
