package in.sakshi.command.care;

import in.sakshi.care.ExamId;
import in.sakshi.care.MedicalConsentRecorded;
import in.sakshi.care.MedicalExaminationDone;
import in.sakshi.care.MedicalExaminationSent;
import in.sakshi.care.MedicalReportReceived;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ExamType;
import in.sakshi.code.MedicalConsent;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.ReceiveMedicalReport;
import in.sakshi.desk.command.RecordMedicalConsent;
import in.sakshi.desk.command.RecordMedicalExamination;
import in.sakshi.desk.command.SendToMedicalExamination;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.util.List;
import java.util.Set;

/** The medical examination: asked, sent, examined, reported (चिकित्सीय परीक्षण). */
final class Examining {

    /** The examinations that section 184 wants within a day and reported within a week; others have no limit in law. */
    private static final Set<ExamType> WANTED_BY_LAW = Set.of(ExamType.MLC_RAPE, ExamType.MLC_POCSO);

    private Examining() {}

    /** Her refusal ends the duty, as section 184(7) leaves it to her; a partial one does not, for she is still to be sent. */
    static List<CaseEvent> recordConsent(OpenFile file, RecordMedicalConsent command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new MedicalConsentRecorded(
                file.caseId(), command.answer(), command.consent(), command.consentNote(), decision.happened()));
        return command.answer() == MedicalConsent.REFUSED
                ? decision.meet(Duty.MEDICAL.id()).events()
                : decision.events();
    }

    static List<CaseEvent> send(OpenFile file, SendToMedicalExamination command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.sheet().exams().containsKey(command.examId())) {
            throw new Refusal(Rule.EXAM_SENT_ALREADY);
        }
        if (command.escortOfficer() != null) {
            Officers.requireEscort(command.escortOfficer(), desk);
        }
        decision.record(new MedicalExaminationSent(
                file.caseId(),
                command.examId(),
                command.examType(),
                command.hospital(),
                command.escortOfficer(),
                decision.happened()));
        return WANTED_BY_LAW.contains(command.examType())
                ? decision.meet(Duty.MEDICAL.id()).events()
                : decision.events();
    }

    /** The sending may stand in the complaint, or nowhere: nothing holds up the recording of an examination. */
    static List<CaseEvent> examine(OpenFile file, RecordMedicalExamination command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.sheet().examined().contains(command.examId())) {
            return Decision.nothing();
        }
        decision.record(new MedicalExaminationDone(
                file.caseId(),
                command.examId(),
                command.begunAt(),
                command.doctorSex(),
                command.mlcNumber(),
                decision.happened()));
        boolean reportAwaited = !file.sheet().reported().contains(command.examId());
        return reportAwaited && isWantedByLaw(file, command.examId())
                ? decision.open(Duty.MEDICAL_REPORT.id(command.examId()), "D-12", Owner.of(Post.IC))
                        .events()
                : decision.events();
    }

    /** The duty may have come over from the complaint, and the sending not with it. */
    static List<CaseEvent> receiveReport(OpenFile file, ReceiveMedicalReport command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.sheet().reported().contains(command.examId())) {
            return Decision.nothing();
        }
        return decision.record(new MedicalReportReceived(
                        file.caseId(), command.examId(), command.reportNumber(), decision.happened()))
                .meet(Duty.MEDICAL_REPORT.id(command.examId()))
                .events();
    }

    /** One of which nothing is known is taken to be so: a report asked for in vain does less harm than one forgotten. */
    private static boolean isWantedByLaw(OpenFile file, ExamId exam) {
        ExamType type = file.sheet().exams().get(exam);
        return type == null || WANTED_BY_LAW.contains(type);
    }
}
