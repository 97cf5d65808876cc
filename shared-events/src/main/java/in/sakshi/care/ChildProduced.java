package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The child was brought before the committee (समिति के समक्ष प्रस्तुति).
 *
 * @param committeeOrder what the committee ordered
 */
public record ChildProduced(CaseId caseId, @Nullable String committeeOrder, Happened happened) implements CareEvent {}
