package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * The preliminary enquiry has come to its end (प्रारम्भिक जांच पूर्ण).
 *
 * @param cognizable whether a cognizable offence was found
 */
public record PrelimEnquiryConcluded(ComplaintId complaintId, boolean cognizable, String findings, Happened happened)
        implements ComplaintEvent {}
