package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the inquiry into how the case was handled is over (विभागीय जांच समाप्त दर्ज करें).
 *
 * @param auditor who inquired
 */
public record EndInquiry(
        CaseId caseId, OfficerId auditor, @Nullable Happened happened) implements OversightCommand {}
