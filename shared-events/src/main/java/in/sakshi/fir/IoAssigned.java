package in.sakshi.fir;

import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.fact.Happened;

/**
 * An investigating officer was named (विवेचक नियुक्त).
 *
 * @param officer who, as posted then
 */
public record IoAssigned(FirId firId, AssignedOfficer officer, Happened happened) implements FirEvent {}
