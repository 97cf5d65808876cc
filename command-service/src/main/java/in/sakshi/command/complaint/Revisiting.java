package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.FollowUpDone;
import in.sakshi.complaint.FollowUpScheduled;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.ScheduleFollowUp;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.time.LocalDate;
import java.util.List;

/** Seeing her again after the disposal, and what follows from how she is found (फॉलोअप). */
final class Revisiting {

    private Revisiting() {}

    static List<CaseEvent> followUp(CaseFile file, DoFollowUp command, Desk desk) {
        Decision decision = FollowingUp.decideDisposed(file, command, desk);
        if (!file.obligations().ever().contains(Duty.followUp(command.followUp()))) {
            throw new Refusal(Rule.FOLLOW_UP_UNKNOWN);
        }
        decision.record(new FollowUpDone(
                        file.id(),
                        command.followUp(),
                        command.means(),
                        command.outcome(),
                        command.remark(),
                        command.helpNeeded(),
                        command.nextOn(),
                        null,
                        decision.happened()))
                .meet(Duty.followUp(command.followUp()));
        LocalDate next = command.nextOn();
        if (next != null) {
            plan(decision, file, next, command.outcome().name());
        }
        return follow(decision, command).events();
    }

    /** Harassed again, the case is looked at by the in-charge, who may reopen it; a death comes before the circle officer. */
    private static Decision follow(Decision decision, DoFollowUp command) {
        return switch (command.outcome()) {
            case REHARASSED, THREATENED ->
                decision.openOnce(decision.happened().at(), Duty.REVIEW.id(), "D-88", Owner.of(Post.IC));
            case DIED -> Supervising.bringBeforeCo(decision);
            default -> decision;
        };
    }

    static List<CaseEvent> schedule(CaseFile file, ScheduleFollowUp command, Desk desk) {
        Decision decision = FollowingUp.decideDisposed(file, command, desk);
        return plan(decision, file, command.dueOn(), command.reason()).events();
    }

    private static Decision plan(Decision decision, CaseFile file, LocalDate day, String reason) {
        if (!day.isAfter(Kolkata.dateAt(decision.happened().at()))) {
            throw new Refusal(Rule.FOLLOW_UP_NOT_AHEAD);
        }
        int number = 1
                + (int) file.obligations().ever().stream()
                        .filter(Duty.FOLLOW_UP::covers)
                        .count();
        return decision.record(new FollowUpScheduled(file.id(), number, day, reason, decision.happened()))
                .openUntil(Kolkata.endOf(day), Duty.followUp(number), "D-86-30", Owner.of(Post.DESK));
    }
}
