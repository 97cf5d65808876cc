package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory has reported on a sample (एफएसएल रिपोर्ट प्राप्त).
 *
 * @param reportNumber as printed on it
 */
public record ForensicReportReceived(
        CaseId caseId, SampleId sampleId, @Nullable String reportNumber, Happened happened) implements CareEvent {}
