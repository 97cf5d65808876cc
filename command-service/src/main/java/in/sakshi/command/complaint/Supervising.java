package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.ExtensionGranted;
import in.sakshi.complaint.IcIntervened;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.desk.command.GrantExtension;
import in.sakshi.desk.command.InterveneInCase;
import in.sakshi.desk.command.RecordRefusal;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.OfficerId;
import java.util.List;

/** What those above the inquiry officer do in a case, and what is brought before them at once (पर्यवेक्षण). */
final class Supervising {

    /** What the circle officer must look at within a day; the ladder tells of it as soon as it is opened. */
    private static final ObligationId BEFORE_THE_CO = Duty.REVIEW.id("co");

    private Supervising() {}

    static List<CaseEvent> recordRefusal(CaseFile file, RecordRefusal command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(
                new RefusalRecorded(file.id(), command.reason(), desk.officer().id(), decision.happened()));
        return bringBeforeCo(decision).events();
    }

    static List<CaseEvent> intervene(CaseFile file, InterveneInCase command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new IcIntervened(file.id(), command.guidance(), decision.happened()))
                .events();
    }

    static List<CaseEvent> extend(CaseFile file, GrantExtension command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        String rule = desk.officer().post().atLeast(Post.CO) ? "D-83-CO" : "D-83-SHO";
        OfficerId by = desk.officer().id();
        decision.record(new ExtensionGranted(file.id(), rule, command.reason(), by, decision.happened()))
                .extend(Duty.DISPOSAL.id(), rule, file.takenUpAt());
        return decision.events().size() > 1 ? decision.events() : Decision.nothing();
    }

    /** The circle officer is to look at it. */
    static Decision bringBeforeCo(Decision decision) {
        return decision.openOnce(decision.happened().at(), BEFORE_THE_CO, "D-88", Owner.of(Post.CO));
    }

    /** Whoever looked at it has done so for their own rank: the circle officer or a superior for that of the circle officer. */
    static Decision looked(Decision decision, Desk desk) {
        decision.meet(Duty.REVIEW.id());
        return desk.officer().post().atLeast(Post.CO) ? decision.meet(BEFORE_THE_CO) : decision;
    }
}
