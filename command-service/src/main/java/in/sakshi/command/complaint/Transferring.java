package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.RejectTransfer;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Handing a complaint over to the station whose it is (स्थानान्तरण). What the law wants of the sender stays with the sender. */
final class Transferring {

    private static final Set<RuleClass> OF_STATUTE = EnumSet.of(RuleClass.S_HARD, RuleClass.S_SOFT);

    private Transferring() {}

    static List<CaseEvent> transfer(CaseFile file, TransferComplaint command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        if (file.disposal().proposal() != null) {
            throw new Refusal(Rule.ALREADY_PROPOSED);
        }
        requireOther(file, command.station(), desk);
        if (!file.obligations().open(Duty.FIR::covers).isEmpty()) {
            throw new Refusal(Rule.ZERO_REPORT_FIRST);
        }
        return decision.record(
                        new ComplaintTransferred(file.id(), command.station(), command.reason(), decision.happened()))
                .events();
    }

    private static void requireOther(CaseFile file, StationCode to, Desk desk) {
        if (desk.staff().station(to).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        if (to.equals(file.station())) {
            throw new Refusal(Rule.SAME_STATION);
        }
        if (file.seat().offeredTo() != null) {
            throw new Refusal(Rule.TRANSFER_PENDING);
        }
    }

    static List<CaseEvent> accept(CaseFile file, AcceptTransfer command, Desk desk) {
        Decision decision = file.decide(command, desk);
        StationCode to = requireReceiver(file, desk);
        if (!file.obligations().open().keySet().containsAll(command.taken())) {
            throw new Refusal(Rule.NOT_DUE_HERE);
        }
        decision.record(new TransferAccepted(file.id(), to, command.taken(), decision.happened()));
        file.obligations().open().forEach((duty, due) -> {
            if (!OF_STATUTE.contains(due.ruleClass()) || command.taken().contains(duty)) {
                decision.reassign(duty, receiver(due).at(to));
            }
        });
        return decision.openOnce(
                        decision.happened().at(),
                        Duty.ASSIGNMENT.id(),
                        Receiving.assignmentRule(file),
                        Owner.of(Post.IC).at(to))
                .events();
    }

    /** Whoever inquired here does not inquire there; their duties lie with the in-charge until somebody is named. */
    private static Owner receiver(Due due) {
        return Owner.of(due.owner().officer() == null ? due.owner().post() : Post.IC);
    }

    static List<CaseEvent> reject(CaseFile file, RejectTransfer command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireReceiver(file, desk);
        return decision.record(new TransferRejected(file.id(), command.reason(), decision.happened()))
                .events();
    }

    /** @return the station that decides */
    private static StationCode requireReceiver(CaseFile file, Desk desk) {
        StationCode to = file.seat().offeredTo();
        if (to == null) {
            throw new Refusal(Rule.NO_TRANSFER_PENDING);
        }
        if (!desk.answersFor(to)) {
            throw new Refusal(Rule.RECEIVING_STATION_DECIDES);
        }
        return to;
    }
}
