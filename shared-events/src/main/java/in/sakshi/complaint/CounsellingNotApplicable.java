package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * There is nothing to counsel in this case (काउंसलिंग लागू नहीं).
 *
 * @param reason why not; every case ends with a session or with this
 */
public record CounsellingNotApplicable(ComplaintId complaintId, String reason, Happened happened)
        implements ComplaintEvent {}
