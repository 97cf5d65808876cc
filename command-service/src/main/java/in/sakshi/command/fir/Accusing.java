package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.desk.command.ArrestAccused;
import in.sakshi.desk.command.NameAccused;
import in.sakshi.desk.command.NoteArrestStatus;
import in.sakshi.desk.command.ProduceAccused;
import in.sakshi.desk.command.ServeAppearanceNotice;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedNamed;
import in.sakshi.fir.AccusedProduced;
import in.sakshi.fir.AppearanceNoticeServed;
import in.sakshi.fir.ArrestStatusNoted;
import in.sakshi.obligation.Duty;
import java.util.List;

/** Against whom it goes: naming, arresting, producing, noticing (अभियुक्त). Persons are counted by their ids. */
final class Accusing {

    private Accusing() {}

    static List<CaseEvent> name(FirFile file, NameAccused command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (command.accused()
                .equals(file.investigation().accused().get(command.accused().accusedId()))) {
            return Decision.nothing();
        }
        AccusedNamed named = new AccusedNamed(file.id(), command.accused(), decision.happened());
        FirFile after = file.after(named);
        decision.record(named);
        if (after.registration() != null) {
            new Opening(decision, after, desk.rules())
                    .open(Demanded.arrests(after, decision.happened().at()));
        }
        return decision.events();
    }

    static List<CaseEvent> arrest(FirFile file, ArrestAccused command, Desk desk) {
        Decision decision = decideOn(file, command.accusedId(), file.decide(command, desk));
        return decision.record(new AccusedArrested(file.id(), command.accusedId(), decision.happened()))
                .meet(Duty.ARREST.id(command.accusedId()))
                .open(Duty.ARREST_PRODUCED.id(command.accusedId()), "D-18", file.owner(By.INVESTIGATOR))
                .events();
    }

    static List<CaseEvent> produce(FirFile file, ProduceAccused command, Desk desk) {
        Decision decision = decideOn(file, command.accusedId(), file.decide(command, desk));
        return decision.record(
                        new AccusedProduced(file.id(), command.accusedId(), command.court(), decision.happened()))
                .meet(Duty.ARREST_PRODUCED.id(command.accusedId()))
                .events();
    }

    static List<CaseEvent> serveNotice(FirFile file, ServeAppearanceNotice command, Desk desk) {
        Decision decision = decideOn(file, command.accusedId(), file.decide(command, desk));
        return decision.record(new AppearanceNoticeServed(file.id(), command.accusedId(), decision.happened()))
                .meet(Duty.ARREST.id(command.accusedId()))
                .events();
    }

    static List<CaseEvent> noteStatus(FirFile file, NoteArrestStatus command, Desk desk) {
        Decision decision = decideOn(file, command.accusedId(), file.decide(command, desk));
        return decision.record(
                        new ArrestStatusNoted(file.id(), command.accusedId(), command.note(), decision.happened()))
                .meet(Duty.ARREST.id(command.accusedId()))
                .events();
    }

    private static Decision decideOn(FirFile file, AccusedId accused, Decision decision) {
        if (!file.investigation().accused().containsKey(accused)) {
            throw new Refusal(Rule.ACCUSED_UNKNOWN);
        }
        return decision;
    }
}
