package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;

/** The investigation of a report on the complaint is concluded (विवेचना पूर्ण). */
public record FirConcluded(ComplaintId complaintId, FirId firId, Happened happened) implements ComplaintEvent {}
