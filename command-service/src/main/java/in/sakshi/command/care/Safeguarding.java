package in.sakshi.command.care;

import in.sakshi.care.CyberEvidenceRequested;
import in.sakshi.care.HandedToAhtu;
import in.sakshi.care.SafetyCheckDone;
import in.sakshi.care.VictimRecovered;
import in.sakshi.care.VictimUpdated;
import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.DoSafetyCheck;
import in.sakshi.desk.command.HandToAhtu;
import in.sakshi.desk.command.RecordRecovery;
import in.sakshi.desk.command.RequestCyberEvidence;
import in.sakshi.desk.command.UpdateVictim;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** That she is found, safe, and told how it goes (सुरक्षा). */
final class Safeguarding {

    private Safeguarding() {}

    static List<CaseEvent> recover(OpenFile file, RecordRecovery command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new VictimRecovered(
                        file.caseId(), command.recoveredFrom(), command.recoveryNote(), decision.happened()))
                .meet(Duty.RECOVERY.id())
                .meet(Duty.AHTU.id())
                .events();
    }

    /** They look for the child from then on; whoever investigates goes on looking, too. */
    static List<CaseEvent> handToAhtu(OpenFile file, HandToAhtu command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new HandedToAhtu(file.caseId(), command.letterNumber(), decision.happened()))
                .meet(Duty.AHTU.id())
                .events();
    }

    /** Of several checks that are due, it is the one that is due first. */
    static List<CaseEvent> check(OpenFile file, DoSafetyCheck command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new SafetyCheckDone(
                file.caseId(), command.means(), command.safe(), command.safetyNote(), decision.happened()));
        return nextCheck(file.obligations())
                .map(check -> decision.meet(check).events())
                .orElseGet(decision::events);
    }

    private static Optional<ObligationId> nextCheck(Obligations obligations) {
        return obligations.open(Duty.SAFETY_CHECK::covers).stream()
                .min(Comparator.comparing(
                        check -> obligations.due(check).orElseThrow().at()));
    }

    /** As long as news to her is due at all, the next is due again, of whom it was due before. */
    static List<CaseEvent> tell(OpenFile file, UpdateVictim command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new VictimUpdated(file.caseId(), command.means(), command.news(), decision.happened()));
        ObligationId news = Duty.VICTIM_UPDATE.id();
        file.obligations()
                .current(news)
                .flatMap(file.obligations()::due)
                .ifPresent(due -> decision.meet(news).open(news, "D-99", due.owner()));
        return decision.events();
    }

    static List<CaseEvent> requestEvidence(OpenFile file, RequestCyberEvidence command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new CyberEvidenceRequested(
                        file.caseId(), command.platform(), command.letterNumber(), decision.happened()))
                .meet(Duty.CYBER_EVIDENCE.id())
                .events();
    }
}
