package in.sakshi.preventive;

import in.sakshi.code.PreventiveResult;
import in.sakshi.fact.Happened;

/** The proceeding ended (कार्यवाही का परिणाम). */
public record PreventiveConcluded(PreventiveId preventiveId, PreventiveResult preventiveResult, Happened happened)
        implements PreventiveEvent {}
