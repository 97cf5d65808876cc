package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.desk.command.AcceptFirTransfer;
import in.sakshi.desk.command.RenumberFir;
import in.sakshi.desk.command.TransferFir;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import java.util.Comparator;
import java.util.List;

/** Sending a report to the station whose it is, and taking it over there (अन्तरण). A duty changes hands only by name. */
final class Transferring {

    private static final Comparator<ObligationId> BY_NAME = Comparator.comparing(ObligationId::value);

    private Transferring() {}

    static List<CaseEvent> transfer(FirFile file, TransferFir command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (desk.staff().station(command.station()).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        if (command.station().equals(file.station())) {
            return Decision.nothing();
        }
        return decision.record(new FirTransferred(file.id(), command.station(), command.reason(), decision.happened()))
                .events();
    }

    static List<CaseEvent> accept(FirFile file, AcceptFirTransfer command, Desk desk) {
        Decision decision = file.decide(command, desk);
        StationCode receiving = file.investigation().sentTo();
        if (receiving == null) {
            throw new Refusal(Rule.NOTHING_TO_TAKE_OVER);
        }
        if (!desk.answersFor(receiving)) {
            throw new Refusal(Rule.TAKEN_OVER_BY_THE_RECEIVER);
        }
        FirTransferAccepted accepted = new FirTransferAccepted(
                file.id(), receiving, command.obligations(), command.note(), null, decision.happened());
        decision.record(accepted).meet(Duty.ZERO_FIR_TRANSFER.id());
        command.obligations().stream()
                .sorted(BY_NAME)
                .forEach(duty -> decision.reassign(duty, taken(due(file, duty)).at(receiving)));
        return decision.events();
    }

    private static Due due(FirFile file, ObligationId duty) {
        return file.obligations().due(duty).orElseThrow(() -> new Refusal(Rule.OBLIGATION_UNKNOWN));
    }

    /** The investigating officer of the sender does not come along. */
    private static Owner taken(Due due) {
        Post post = due.owner().post();
        return Owner.of(post == Post.IO ? Post.SHO : post);
    }

    static List<CaseEvent> renumber(FirFile file, RenumberFir command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FirRenumbered(file.id(), command.firNumber(), decision.happened()))
                .events();
    }
}
