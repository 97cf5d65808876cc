package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A sample went to the laboratory (एफएसएल को नमूना भेजा गया).
 *
 * @param examId the examination at which it was taken, if at one
 * @param laboratory where to
 * @param letterNumber of the letter that went with it
 */
public record ForensicSampleSent(
        CaseId caseId,
        SampleId sampleId,
        @Nullable ExamId examId,
        String laboratory,
        @Nullable String letterNumber,
        Happened happened)
        implements CareEvent {}
