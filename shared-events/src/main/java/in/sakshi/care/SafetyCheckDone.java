package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made sure whether she is safe (सुरक्षा जांच).
 *
 * @param safe whether she was found safe
 * @param safetyNote what was found
 */
public record SafetyCheckDone(
        CaseId caseId,
        ContactMeans means,
        boolean safe,
        @Nullable String safetyNote,
        Happened happened) implements CareEvent {}
