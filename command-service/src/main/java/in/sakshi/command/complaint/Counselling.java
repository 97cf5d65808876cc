package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CounsellingKind;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.util.List;

/** The talks with the parties (परामर्श). */
final class Counselling {

    private Counselling() {}

    static List<CaseEvent> hold(CaseFile file, HoldCounsellingSession command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Inquiring.requireOfficer(file);
        if (file.inquiry().sessions().contains(command.sessionId())) {
            throw new Refusal(Rule.SESSION_ALREADY_HELD);
        }
        decision.record(new CounsellingSessionHeld(
                file.id(),
                command.sessionId(),
                command.kind(),
                command.present(),
                command.cameWillingly(),
                command.outcome(),
                command.gist(),
                command.nextOn(),
                command.fitForPpk(),
                decision.happened()));
        return command.kind() == CounsellingKind.FIRST_LEVEL
                ? decision.meet(Duty.FIRST_SESSION.id()).events()
                : decision.events();
    }

    static List<CaseEvent> noteAbsence(CaseFile file, NoteAbsentParty command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Inquiring.requireOfficer(file);
        return decision.record(new PartyAbsent(
                        file.id(), command.absent(), command.calledBy(), command.nextOn(), decision.happened()))
                .events();
    }
}
