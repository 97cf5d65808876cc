package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.RuleClass;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Joining a complaint to an earlier one of the same matter (सम्मिलित करना): what is still due goes on there. */
public final class Merging {

    /**
     * What is recorded in either case, in one commit.
     *
     * @param here in the one that is joined to the other
     * @param there in the other
     */
    public record Merged(List<CaseEvent> here, List<CaseEvent> there) {}

    private static final Set<RuleClass> OF_STATUTE = EnumSet.of(RuleClass.S_HARD, RuleClass.S_SOFT);

    private Merging() {}

    /**
     * Decides on both cases.
     *
     * @param joined the file of the complaint that is joined
     * @param other the file of the complaint in which it goes on
     */
    public static Merged merge(OpenFile joined, OpenFile other, MergeComplaint command, Desk desk) {
        CaseFile from = (CaseFile) joined;
        CaseFile into = (CaseFile) other;
        Decision here = from.decide(command, desk);
        Decision there = into.decide(command, desk);
        requireFit(from, into);
        here.record(new ComplaintMerged(from.id(), into.id(), command.reason(), here.happened()));
        from.obligations().open().forEach((duty, due) -> {
            if (goesOn(into, duty, due)) {
                here.handOn(duty, into.caseId());
                there.takeOver(duty, due, owner(due, into));
            } else {
                here.waive(duty, command.reason());
            }
        });
        return new Merged(here.events(), there.events());
    }

    /** Guard G19. */
    private static void requireFit(CaseFile from, CaseFile into) {
        from.requireNotDisposed();
        if (into.disposal().disposed()) {
            throw new Refusal(Rule.SURVIVOR_DISPOSED);
        }
        if (from.enquiry().underWay()) {
            throw new Refusal(Rule.ENQUIRY_UNDER_WAY);
        }
        String[] waitingFor = from.obligations().open(Duty.REFERRAL_OUTCOME::covers).stream()
                .map(Object::toString)
                .toArray(String[]::new);
        if (waitingFor.length > 0) {
            throw new Refusal(Rule.REFERRAL_STILL_OPEN, waitingFor);
        }
    }

    /** What was never owed there is owed there now, and what the law wants unless it is owed there already. */
    private static boolean goesOn(CaseFile into, ObligationId duty, Due due) {
        return OF_STATUTE.contains(due.ruleClass())
                ? !into.obligations().isOpen(duty)
                : !into.obligations().wasEverOpen(duty);
    }

    private static Owner owner(Due due, CaseFile into) {
        return due.owner().officer() == null ? due.owner() : Flagging.inquirer(into);
    }
}
