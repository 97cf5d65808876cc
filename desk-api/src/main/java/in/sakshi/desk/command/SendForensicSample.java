package in.sakshi.desk.command;

import in.sakshi.care.ExamId;
import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseId;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that a sample went to the laboratory (एफएसएल को नमूना भेजना दर्ज करें). */
public record SendForensicSample(
        CaseId caseId,
        @Fresh SampleId sampleId,
        @Nullable ExamId examId,
        @Text(max = 200) String laboratory,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened)
        implements CareCommand {}
