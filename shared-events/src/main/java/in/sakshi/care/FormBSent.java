package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The preliminary assessment went to the committee (प्रारूप ख).
 *
 * @param letterNumber of the letter
 */
public record FormBSent(CaseId caseId, @Nullable String letterNumber, Happened happened) implements CareEvent {}
