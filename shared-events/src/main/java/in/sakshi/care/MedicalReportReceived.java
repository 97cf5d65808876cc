package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The report of an examination is in (चिकित्सा रिपोर्ट प्राप्त).
 *
 * @param reportNumber as printed on it
 */
public record MedicalReportReceived(
        CaseId caseId, ExamId examId, @Nullable String reportNumber, Happened happened) implements CareEvent {}
