package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.oversight.DirectionId;
import org.jspecify.annotations.Nullable;

/** Report that a direction was complied with (निर्देश का अनुपालन दर्ज करें). */
public record ComplyWithDirection(
        CaseId caseId,
        DirectionId directionId,
        @Text(max = 2000, lines = true) String compliance,
        @Nullable Happened happened)
        implements OversightCommand {}
