package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;

/**
 * A first information report was registered on the complaint; what is due for her goes on there (अभियोग पंजीकृत).
 *
 * @param firNumber as printed on it
 * @param zero whether it is a zero report
 * @param happened when it was registered
 */
public record FirLinked(ComplaintId complaintId, FirId firId, String firNumber, boolean zero, Happened happened)
        implements ComplaintEvent {}
