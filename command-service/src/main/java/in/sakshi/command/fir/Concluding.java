package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.InvestigationResult;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.fir.Demand.By;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.ConcludeFurtherInvestigation;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.IntimateProgress;
import in.sakshi.desk.command.NoteCourtMilestone;
import in.sakshi.desk.command.OrderFurtherInvestigation;
import in.sakshi.desk.command.RecordFamilyCommitteeReport;
import in.sakshi.desk.command.ReferToFamilyCommittee;
import in.sakshi.desk.command.TellConclusion;
import in.sakshi.fir.ConclusionTold;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.FamilyCommitteeReferred;
import in.sakshi.fir.FamilyCommitteeReported;
import in.sakshi.fir.FurtherInvestigationConcluded;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.ProgressIntimated;
import in.sakshi.law.Mark;
import in.sakshi.obligation.Duty;
import java.util.List;
import java.util.Optional;

/** How an investigation ends, who is told, and what the court makes of it (विवेचना का परिणाम). */
public final class Concluding {

    private Concluding() {}

    /** Concludes the investigation; what becomes of the complaint is its own. */
    public static List<CaseEvent> conclude(OpenFile fir, ConcludeInvestigation command, Desk desk) {
        FirFile file = (FirFile) fir;
        Decision decision = file.decide(command, desk);
        Registration registration = file.registered();
        decision.record(new InvestigationConcluded(
                        file.id(), command.result(), command.reportNumber(), command.court(), decision.happened()))
                .meet(Duty.INVESTIGATION.id())
                .open(Duty.CONCLUSION_TOLD.id(), "D-16", file.owner(By.INVESTIGATOR));
        if (command.result() == InvestigationResult.CHARGE_SHEET
                && registration.basis().has(Mark.KOSH)) {
            decision.open(Duty.KOSH_UPLOAD.id(), "D-58", file.owner(By.SHO));
        }
        return decision.events();
    }

    /** The complaint that a report comes of, if it comes of one. */
    public static Optional<ComplaintId> complaint(OpenFile fir) {
        return Optional.ofNullable(((FirFile) fir).registration())
                .flatMap(known -> Optional.ofNullable(known.complaint()));
    }

    static List<CaseEvent> intimate(FirFile file, IntimateProgress command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new ProgressIntimated(file.id(), command.means(), command.remark(), decision.happened()))
                .meet(Duty.PROGRESS.id())
                .events();
    }

    static List<CaseEvent> tell(FirFile file, TellConclusion command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new ConclusionTold(file.id(), command.means(), decision.happened()))
                .meet(Duty.CONCLUSION_TOLD.id())
                .events();
    }

    static List<CaseEvent> orderMore(FirFile file, OrderFurtherInvestigation command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FurtherInvestigationOrdered(file.id(), command.court(), decision.happened()))
                .open(Duty.FURTHER_INVESTIGATION.id(), "D-17", file.owner(By.INVESTIGATOR))
                .events();
    }

    static List<CaseEvent> concludeMore(FirFile file, ConcludeFurtherInvestigation command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FurtherInvestigationConcluded(
                        file.id(), command.result(), command.reportNumber(), decision.happened()))
                .meet(Duty.FURTHER_INVESTIGATION.id())
                .events();
    }

    static List<CaseEvent> noteMilestone(FirFile file, NoteCourtMilestone command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new CourtMilestoneReached(
                        file.id(), command.milestone(), command.remark(), decision.happened()))
                .events();
    }

    static List<CaseEvent> refer(FirFile file, ReferToFamilyCommittee command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FamilyCommitteeReferred(file.id(), command.letterNumber(), decision.happened()))
                .meet(Duty.FWC_REFERENCE.id())
                .open(Duty.FWC_REPORT.id(), "D-53-REPORT", file.owner(By.INVESTIGATOR))
                .events();
    }

    static List<CaseEvent> recordReport(FirFile file, RecordFamilyCommitteeReport command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FamilyCommitteeReported(file.id(), command.remark(), decision.happened()))
                .meet(Duty.FWC_REPORT.id())
                .events();
    }
}
