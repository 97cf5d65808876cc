package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The court was asked to hear her (183 बयान हेतु प्रार्थना).
 *
 * @param court which court
 * @param letterNumber of the application
 */
public record MagistrateStatementRequested(
        CaseId caseId, String court, @Nullable String letterNumber, Happened happened) implements CareEvent {}
