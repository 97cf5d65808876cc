package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Order that the record of a case be destroyed, for ever (अभिलेख नष्ट करने का आदेश दें). What is said here remains and can be read when
 * nothing else of the case can: it must name nobody of whom the case told.
 *
 * @param authority who signed the order
 * @param orderNumber its number on paper
 * @param orderedOn its date
 * @param legalBasis by which law, rule or order records are destroyed
 */
public record OrderDestruction(
        CaseId caseId,
        @Text(max = 200) String authority,
        @Text(max = 100) String orderNumber,
        LocalDate orderedOn,
        @Text(max = 200) String legalBasis,
        @Nullable Happened happened)
        implements RetentionCommand {}
