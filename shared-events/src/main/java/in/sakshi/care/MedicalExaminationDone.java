package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The examination took place (परीक्षण हुआ). It happened when it ended; section 184(5) wants both times.
 *
 * @param begunAt when it began
 * @param doctorSex whether a woman examined; for a girl she must be
 * @param mlcNumber its number in the hospital’s book
 */
public record MedicalExaminationDone(
        CaseId caseId,
        ExamId examId,
        @Nullable Instant begunAt,
        @Nullable Sex doctorSex,
        @Nullable String mlcNumber,
        Happened happened)
        implements CareEvent {}
