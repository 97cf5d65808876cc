package in.sakshi.command.care;

import in.sakshi.care.WomanEscortProvided;
import in.sakshi.care.WomanEscortRequested;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.ProvideWomanEscort;
import in.sakshi.desk.command.RequestWomanEscort;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.util.List;

/** A woman officer is asked for, and comes (महिला एस्कॉर्ट). Who asked in time can prove it. */
final class Escorting {

    private Escorting() {}

    static List<CaseEvent> request(OpenFile file, RequestWomanEscort command, Desk desk) {
        Decision decision = file.decide(command, desk);
        ObligationId duty = Duty.ESCORT.id(command.escortId());
        if (file.obligations().wasEverOpen(duty)) {
            throw new Refusal(Rule.ESCORT_ASKED_ALREADY);
        }
        return decision.record(new WomanEscortRequested(
                        file.caseId(), command.escortId(), command.purposes(), decision.happened()))
                .open(duty, "ESCORT", Owner.of(Post.SHO))
                .events();
    }

    static List<CaseEvent> provide(OpenFile file, ProvideWomanEscort command, Desk desk) {
        Decision decision = file.decide(command, desk);
        ObligationId duty = Duty.ESCORT.id(command.escortId());
        if (!file.obligations().wasEverOpen(duty)) {
            throw new Refusal(Rule.ESCORT_UNKNOWN);
        }
        Officer escort = Officers.requireEscort(command.escortOfficer(), desk);
        if (escort.sex() != Sex.WOMAN) {
            throw new Refusal(Rule.ESCORT_IS_NO_WOMAN);
        }
        return decision.record(
                        new WomanEscortProvided(file.caseId(), command.escortId(), escort.id(), decision.happened()))
                .meet(duty)
                .events();
    }
}
