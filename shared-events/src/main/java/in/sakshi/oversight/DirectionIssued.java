package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A superior ordered something to be done in the case (निर्देश).
 *
 * @param to who has to comply
 * @param direction what is to be done
 * @param dueOn by which day, if one was named
 */
public record DirectionIssued(
        CaseId caseId,
        DirectionId directionId,
        Owner to,
        String direction,
        @Nullable LocalDate dueOn,
        Happened happened)
        implements OversightEvent {}
