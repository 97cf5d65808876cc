package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The Child Welfare Committee was told (बाल कल्याण समिति को सूचना).
 *
 * @param letterNumber of the letter
 * @param needsCare whether the child needs care and protection
 * @param unsafeAtHome whether the accused lives in the same household, or nobody at home stands by the child
 */
public record CommitteeReported(
        CaseId caseId, @Nullable String letterNumber, boolean needsCare, boolean unsafeAtHome, Happened happened)
        implements CareEvent {}
