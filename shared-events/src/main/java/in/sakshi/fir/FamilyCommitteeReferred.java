package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The matter went to the Family Welfare Committee (परिवार कल्याण समिति को प्रेषित). */
public record FamilyCommitteeReferred(FirId firId, @Nullable String letterNumber, Happened happened)
        implements FirEvent {}
