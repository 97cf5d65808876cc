package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.CounsellingNoticeGiven;
import in.sakshi.complaint.CounsellingSessionScheduled;
import in.sakshi.desk.command.GiveCounsellingNotice;
import in.sakshi.desk.command.ScheduleCounsellingSession;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import java.util.List;

/** Bringing the parties together: a date, and an invitation (सूचना और तिथि). */
final class Calling {

    private Calling() {}

    static List<CaseEvent> giveNotice(CaseFile file, GiveCounsellingNotice command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        return decision.record(new CounsellingNoticeGiven(
                        file.id(), command.called(), command.means(), command.heldOn(), decision.happened()))
                .events();
    }

    static List<CaseEvent> schedule(CaseFile file, ScheduleCounsellingSession command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Counselling.requireKind(file, command.kind());
        if (file.talks().exhausted()) {
            throw new Refusal(Rule.ADJOURNED_TOO_OFTEN);
        }
        return decision.record(new CounsellingSessionScheduled(
                        file.id(), command.kind(), command.heldOn(), command.place(), decision.happened()))
                .events();
    }
}
