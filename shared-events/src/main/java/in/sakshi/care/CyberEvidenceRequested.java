package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A platform was asked in writing to keep its logs (साक्ष्य संरक्षण पत्र).
 *
 * @param platform whom
 * @param letterNumber of the letter
 */
public record CyberEvidenceRequested(
        CaseId caseId, String platform, @Nullable String letterNumber, Happened happened) implements CareEvent {}
