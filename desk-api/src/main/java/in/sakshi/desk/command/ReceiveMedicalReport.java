package in.sakshi.desk.command;

import in.sakshi.care.ExamId;
import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the medical report is in (चिकित्सा रिपोर्ट प्राप्ति दर्ज करें). */
public record ReceiveMedicalReport(
        CaseId caseId,
        ExamId examId,
        @Text(max = 40) @Nullable String reportNumber,
        @Nullable Happened happened) implements CareCommand {}
