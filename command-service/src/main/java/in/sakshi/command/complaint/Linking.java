package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.FirsOwn;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.obligation.Duty;
import java.util.List;

/** What a first information report makes of its complaint (अभियोग से सम्बन्ध). Nothing about the complaint can stand in its way. */
final class Linking {

    private Linking() {}

    static List<CaseEvent> link(CaseFile file, FirLinked linked, Desk desk) {
        Decision decision = new Decision(file, linked.happened(), desk)
                .record(linked)
                .meet(Duty.FIR.id())
                .meet(Duty.PRELIM_ENQUIRY.id());
        file.obligations()
                .open(FirsOwn::covers)
                .forEach(duty -> decision.handOn(duty, linked.firId().asCase()));
        return decision.events();
    }

    static List<CaseEvent> conclude(CaseFile file, FirConcluded concluded, Desk desk) {
        return new Decision(file, concluded.happened(), desk).record(concluded).events();
    }
}
