package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Have somebody inquire into how the case was handled (विभागीय जांच का आदेश दर्ज करें).
 *
 * @param auditor who inquires; sees the case until that day
 * @param order number and date of the order
 * @param until the last day
 */
public record OrderInquiry(
        CaseId caseId,
        OfficerId auditor,
        @Text(max = 120) String order,
        LocalDate until,
        @Nullable Happened happened) implements OversightCommand {}
