package in.sakshi.register;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.fact.Happened;

/** The next number of a station's book was given to a complaint, in the same commit as the complaint itself. */
public record SerialGiven(RegisterId registerId, int serial, ComplaintId complaintId, Happened happened)
        implements RegisterEvent {}
