package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ChildPlacement;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record where the child is, and why (बालिका का संरक्षण दर्ज करें). */
public record ShelterChild(
        CaseId caseId,
        ChildPlacement placement,
        @Text(max = 500) String careReason,
        @Nullable Happened happened) implements CareCommand {}
