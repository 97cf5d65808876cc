package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/** It is known now against whom (विपक्षी का नाम ज्ञात). */
public record RespondentNamed(ComplaintId complaintId, Respondent respondent, Happened happened)
        implements ComplaintEvent {}
