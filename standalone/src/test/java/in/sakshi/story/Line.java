package in.sakshi.story;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;

/** What one line of a story says of an event. */
record Line(Spoken spoken) {

    String of(CaseEvent event) {
        String what = Spoken.both("event." + event.getClass().getSimpleName());
        if (event instanceof ObligationEvent duty) {
            return what + ": " + Spoken.duty(duty.obligation()) + of(duty);
        }
        if (event instanceof AlertRaised alert) {
            return what + ": " + Spoken.both(alert.kind()) + " → " + spoken.owner(alert.to());
        }
        if (event instanceof FirRenumbered renumbered) {
            return what + ": " + renumbered.firNumber();
        }
        return event instanceof CaseBegun begun ? what + ": " + begun.number() : what;
    }

    private String of(ObligationEvent event) {
        if (event instanceof ObligationOpened opened) {
            return " → " + Spoken.moment(opened.dueAt()) + " (" + opened.rule() + "), " + spoken.owner(opened.owner());
        }
        if (event instanceof ObligationMetLate late) {
            return ", +" + Spoken.length(late.lateBy());
        }
        if (event instanceof ObligationMet met) {
            return " ≤ " + Spoken.moment(met.dueAt());
        }
        if (event instanceof ObligationDueChanged changed) {
            return ": " + Spoken.moment(changed.from()) + " → " + Spoken.moment(changed.to()) + " (" + changed.rule()
                    + ")";
        }
        return ofOthers(event);
    }

    private String ofOthers(ObligationEvent event) {
        if (event instanceof ObligationReassigned reassigned) {
            return " → " + spoken.owner(reassigned.to());
        }
        if (event instanceof ObligationHandedOn handedOn) {
            return " → " + handedOn.to().kind();
        }
        if (event instanceof NoticeSent notice) {
            return " → " + spoken.owner(notice.to()) + " (" + Spoken.moment(notice.dueAt()) + ")";
        }
        return event instanceof ObligationBreached breached ? ", " + spoken.owner(breached.owner()) : "";
    }
}
