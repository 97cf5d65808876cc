package in.sakshi.command.care;

import in.sakshi.care.ForensicReportReceived;
import in.sakshi.care.ForensicSampleSent;
import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.ReceiveForensicReport;
import in.sakshi.desk.command.SendForensicSample;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import java.util.List;

/** Samples and what the laboratory says of them (एफएसएल). The law sets no time for either. */
final class Sampling {

    private Sampling() {}

    static List<CaseEvent> send(OpenFile file, SendForensicSample command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.sheet().samples().contains(command.sampleId())) {
            throw new Refusal(Rule.SAMPLE_SENT_ALREADY);
        }
        return decision.record(new ForensicSampleSent(
                        file.caseId(),
                        command.sampleId(),
                        command.examId(),
                        command.laboratory(),
                        command.letterNumber(),
                        decision.happened()))
                .events();
    }

    static List<CaseEvent> receiveReport(OpenFile file, ReceiveForensicReport command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.sheet().samples().contains(command.sampleId())) {
            throw new Refusal(Rule.SAMPLE_UNKNOWN);
        }
        return decision.record(new ForensicReportReceived(
                        file.caseId(), command.sampleId(), command.reportNumber(), decision.happened()))
                .events();
    }
}
