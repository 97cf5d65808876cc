package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.ChildPlacement;
import in.sakshi.fact.Happened;

/**
 * It was settled where the child is, with the reasons in writing (बालिका का संरक्षण, धारा 19(5) पॉक्सो).
 *
 * @param careReason why, in writing
 */
public record ChildSheltered(CaseId caseId, ChildPlacement placement, String careReason, Happened happened)
        implements CareEvent {}
