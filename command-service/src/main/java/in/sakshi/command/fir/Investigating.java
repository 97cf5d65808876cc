package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.AlertKind;
import in.sakshi.code.CopyHolder;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.desk.command.AssignIo;
import in.sakshi.desk.command.ConductRaid;
import in.sakshi.desk.command.DoFirFollowUp;
import in.sakshi.desk.command.GiveFirCopy;
import in.sakshi.desk.command.ReportInquest;
import in.sakshi.desk.command.ReportToMagistrate;
import in.sakshi.desk.command.VisitScene;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fir.FirCopyGiven;
import in.sakshi.fir.FirFollowUpDone;
import in.sakshi.fir.InquestReported;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.MagistrateReported;
import in.sakshi.fir.RaidConducted;
import in.sakshi.fir.SceneVisited;
import in.sakshi.law.Mark;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who investigates, and the first steps of it (विवेचना). */
final class Investigating {

    /** What passes to the investigating officer when one is named, and from one to the next. */
    private static final Set<Duty> THE_OFFICERS = EnumSet.of(
            Duty.MAGISTRATE_REPORT,
            Duty.STATEMENT,
            Duty.STATEMENT_183,
            Duty.SCENE_VISIT,
            Duty.INQUEST,
            Duty.INVESTIGATION,
            Duty.FURTHER_INVESTIGATION,
            Duty.PROGRESS,
            Duty.CONCLUSION_TOLD,
            Duty.CYBER_EVIDENCE,
            Duty.RECOVERY,
            Duty.AHTU,
            Duty.ARREST,
            Duty.ARREST_PRODUCED,
            Duty.FWC_REPORT,
            Duty.MEDICAL,
            Duty.MEDICAL_REPORT);

    private Investigating() {}

    static List<CaseEvent> assign(FirFile file, AssignIo command, Desk desk) {
        Decision decision = file.decide(command, desk);
        Officer officer = desk.forWork(command.officer(), decision.happened());
        if (!desk.answersFor(officer, file.station())) {
            throw new Refusal(Rule.OFFICER_OF_ANOTHER_UNIT);
        }
        if (!Task.INVESTIGATING.posts().contains(officer.post())) {
            throw new Refusal(Rule.NO_TASK_OF_THE_POST);
        }
        AssignedOfficer before = file.investigation().officer();
        if (before != null && before.officer().equals(officer.id())) {
            return Decision.nothing();
        }
        AssignedOfficer named = new AssignedOfficer(
                officer.id(), officer.rank(), officer.post(), officer.unit().value());
        CaseEvent event = before == null
                ? new IoAssigned(file.id(), named, decision.happened())
                : new IoChanged(file.id(), before, named, command.reason(), decision.happened());
        decision.record(event);
        tellOfRank(decision, file, officer);
        handOver(decision, file.after(event));
        return decision.events();
    }

    /** An offence against a member of a scheduled caste or tribe is investigated by a deputy superintendent (PoA Rules, r. 7). */
    private static void tellOfRank(Decision decision, FirFile file, Officer officer) {
        Registration registration = file.registration();
        if (registration != null
                && registration.basis().has(Mark.SCHEDULED)
                && !officer.rank().atLeast(Rank.DSP)) {
            decision.alert(AlertKind.INVESTIGATOR_RANK, Owner.of(Post.CO));
        }
    }

    /** Only what is owed at this station: what a sender kept, it keeps. */
    private static void handOver(Decision decision, FirFile file) {
        Owner owner = file.owner(By.INVESTIGATOR);
        file.obligations().open().forEach((duty, due) -> {
            if (THE_OFFICERS.contains(Duty.of(duty)) && file.isHere(due.owner())) {
                decision.reassign(duty, owner);
            }
        });
    }

    static List<CaseEvent> giveCopy(FirFile file, GiveFirCopy command, Desk desk) {
        Decision decision = file.decide(command, desk);
        CopyHolder to = command.to();
        return met(decision, new FirCopyGiven(file.id(), to, decision.happened()), Duty.FIR_COPY.id());
    }

    static List<CaseEvent> report(FirFile file, ReportToMagistrate command, Desk desk) {
        Decision decision = file.decide(command, desk);
        CaseEvent reported = new MagistrateReported(file.id(), command.court(), decision.happened());
        return met(decision, reported, Duty.MAGISTRATE_REPORT.id());
    }

    /** Without the expert the visit is recorded, and the expert's is still due. */
    static List<CaseEvent> visitScene(FirFile file, VisitScene command, Desk desk) {
        Decision decision = file.decide(command, desk);
        SceneVisited visited =
                new SceneVisited(file.id(), command.expert(), command.videographed(), decision.happened());
        return command.expert()
                ? met(decision, visited, Duty.SCENE_VISIT.id())
                : decision.record(visited).events();
    }

    static List<CaseEvent> reportInquest(FirFile file, ReportInquest command, Desk desk) {
        Decision decision = file.decide(command, desk);
        CaseEvent reported = new InquestReported(file.id(), command.reference(), decision.happened());
        return met(decision, reported, Duty.INQUEST.id());
    }

    static List<CaseEvent> raid(FirFile file, ConductRaid command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (command.backAt().isBefore(command.leftAt()) || command.backAt().isAfter(desk.now())) {
            throw new Refusal(Rule.BACK_BEFORE_IT_LEFT);
        }
        return decision.record(new RaidConducted(
                        file.id(),
                        command.plannedAt(),
                        command.leftAt(),
                        command.backAt(),
                        command.result(),
                        command.women(),
                        command.remark(),
                        decision.happened()))
                .events();
    }

    /** The next is planned with each, as long as it is investigated. */
    static List<CaseEvent> followUp(FirFile file, DoFirFollowUp command, Desk desk) {
        Decision decision = file.decide(command, desk);
        ObligationId planned = Duty.followUp(command.followUp());
        if (!file.obligations().wasEverOpen(planned)) {
            throw new Refusal(Rule.FOLLOW_UP_UNKNOWN);
        }
        boolean due = file.obligations().isOpen(planned);
        decision.record(new FirFollowUpDone(
                        file.id(),
                        command.followUp(),
                        command.means(),
                        command.outcome(),
                        command.remark(),
                        command.helpNeeded(),
                        null,
                        decision.happened()))
                .meet(planned);
        if (due && !file.investigation().concluded()) {
            decision.openNext(Duty.FOLLOW_UP, "D-87", file.owner(By.DESK));
        }
        return decision.events();
    }

    private static List<CaseEvent> met(Decision decision, CaseEvent event, ObligationId duty) {
        return decision.record(event).meet(duty).events();
    }
}
