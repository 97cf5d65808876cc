package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The committee named somebody who stands by the child (सहायक व्यक्ति).
 *
 * @param supportPerson name
 * @param organisation from where
 * @param committeeOrder by what order
 */
public record SupportPersonAssigned(
        CaseId caseId,
        String supportPerson,
        @Nullable String organisation,
        @Nullable String committeeOrder,
        Happened happened)
        implements CareEvent {}
