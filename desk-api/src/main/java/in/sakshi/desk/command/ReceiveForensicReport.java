package in.sakshi.desk.command;

import in.sakshi.care.SampleId;
import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the laboratory has reported (एफएसएल रिपोर्ट प्राप्ति दर्ज करें). */
public record ReceiveForensicReport(
        CaseId caseId,
        SampleId sampleId,
        @Text(max = 40) @Nullable String reportNumber,
        @Nullable Happened happened) implements CareCommand {}
