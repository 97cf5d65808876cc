package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record an order that gives a further investigation, or an inquiry under s. 135 BNSS, more time (समय विस्तार का आदेश दर्ज करें). The
 * reasons of an inquiry are asked for by a rule, not by the form, so that whoever leaves them out is told why.
 *
 * @param court which court or magistrate
 * @param orderedOn date of the order
 * @param until the last day
 * @param reason the reasons that were recorded
 */
public record OrderExtension(
        CaseId caseId,
        @Text(max = 200) String court,
        LocalDate orderedOn,
        LocalDate until,
        @Text(max = 500) @Nullable String reason,
        @Nullable Happened happened)
        implements OversightCommand {}
