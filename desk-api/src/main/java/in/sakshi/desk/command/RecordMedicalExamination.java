package in.sakshi.desk.command;

import in.sakshi.care.ExamId;
import in.sakshi.casework.CaseId;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Record that the examination took place (परीक्षण होना दर्ज करें). */
public record RecordMedicalExamination(
        CaseId caseId,
        ExamId examId,
        @Nullable Instant begunAt,
        @Nullable Sex doctorSex,
        @Text(max = 40) @Nullable String mlcNumber,
        @Nullable Happened happened)
        implements CareCommand {}
