package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/** Send the matter to the Family Welfare Committee (परिवार कल्याण समिति को भेजें). */
public record ReferToFamilyCommittee(
        FirId firId,
        @Text(max = 60) @Nullable String letterNumber,
        @Nullable Happened happened) implements FirCommand {}
