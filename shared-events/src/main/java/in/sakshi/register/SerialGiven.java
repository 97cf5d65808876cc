package in.sakshi.register;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;

/** The next number of a station's book was given to an entry about a case, in the same commit as the entry itself. */
public record SerialGiven(RegisterId registerId, int serial, CaseId caseId, Happened happened)
        implements RegisterEvent {}
