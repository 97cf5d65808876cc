package in.sakshi.command.oversight;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.ComplyWithDirection;
import in.sakshi.desk.command.IssueDirection;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DirectionComplied;
import in.sakshi.oversight.DirectionIssued;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import java.util.List;

/** Orders of those above, and what was done about them (निर्देश). */
final class Directing {

    private static final String COMPLIANCE = "D-94";

    private Directing() {}

    static List<CaseEvent> issue(OpenFile file, IssueDirection command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireSuperior(file, command, desk);
        requireAddressee(command, desk, decision.happened());
        ObligationId duty = Duty.DIRECTION.id(command.directionId());
        if (file.obligations().wasEverOpen(duty)) {
            throw new Refusal(Rule.DIRECTION_ISSUED_ALREADY);
        }
        LocalDate dueOn = command.dueOn();
        if (dueOn != null && dueOn.isBefore(Kolkata.dateAt(decision.happened().at()))) {
            throw new Refusal(Rule.DIRECTION_DUE_BEFORE_IT_IS_GIVEN);
        }
        Owner to = new Owner(command.addresseePost(), command.addresseeOfficer());
        decision.record(new DirectionIssued(
                file.caseId(), command.directionId(), to, command.direction(), dueOn, decision.happened()));
        return dueOn == null
                ? decision.open(duty, COMPLIANCE, to).events()
                : decision.openUntil(Kolkata.endOf(dueOn), duty, COMPLIANCE, to).events();
    }

    private static void requireSuperior(OpenFile file, IssueDirection command, Desk desk) {
        if (!desk.officer().post().isAbove(command.addresseePost()) || !desk.answersFor(file.station())) {
            throw new Refusal(Rule.DIRECTION_NEEDS_SUPERIOR);
        }
    }

    private static void requireAddressee(IssueDirection command, Desk desk, Happened given) {
        OfficerId officer = command.addresseeOfficer();
        if (officer == null) {
            return;
        }
        boolean holdsThePost = desk.staff()
                .officer(officer)
                .filter(known -> known.post() == command.addresseePost())
                .isPresent();
        if (!holdsThePost) {
            throw new Refusal(Rule.ADDRESSEE_UNKNOWN);
        }
        desk.staff().leave(officer, Kolkata.dateAt(given.at())).ifPresent(leave -> {
            throw new Refusal(Rule.ADDRESSEE_ON_LEAVE, leave.to().toString());
        });
    }

    /** Who it was given to is who has to comply now, should the duty have passed to somebody else. */
    static List<CaseEvent> comply(OpenFile file, ComplyWithDirection command, Desk desk) {
        Decision decision = file.decide(command, desk);
        ObligationId duty = Duty.DIRECTION.id(command.directionId());
        if (!file.obligations().wasEverOpen(duty)) {
            throw new Refusal(Rule.DIRECTION_UNKNOWN);
        }
        if (!file.obligations().isOpen(duty)) {
            return Decision.nothing();
        }
        if (!desk.sitsFor(file.obligations().due(duty).orElseThrow().owner(), file.enteredAt())) {
            throw new Refusal(Rule.DIRECTION_FOR_ANOTHER);
        }
        return decision.record(new DirectionComplied(
                        file.caseId(), command.directionId(), command.compliance(), decision.happened()))
                .meet(duty)
                .events();
    }
}
