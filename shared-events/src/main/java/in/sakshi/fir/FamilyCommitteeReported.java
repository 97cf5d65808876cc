package in.sakshi.fir;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/** The report of the Family Welfare Committee is in (परिवार कल्याण समिति की आख्या). */
public record FamilyCommitteeReported(FirId firId, @Nullable String remark, Happened happened) implements FirEvent {}
