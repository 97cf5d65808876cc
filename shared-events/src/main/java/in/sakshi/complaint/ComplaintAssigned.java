package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** An inquiry officer was named (जांच अधिकारी को सुपुर्द). */
public record ComplaintAssigned(ComplaintId complaintId, AssignedOfficer officer, Happened happened)
        implements ComplaintEvent {}
