package in.sakshi.complaint;

import in.sakshi.code.Recommendation;
import in.sakshi.fact.Happened;

/**
 * The inquiry officer recorded what the complaint amounts to (प्रारम्भिक आकलन).
 *
 * @param cognizable whether a cognizable offence is made out
 * @param recommendation what should follow
 * @param findings in the officer’s words
 */
public record AssessmentRecorded(
        ComplaintId complaintId, boolean cognizable, Recommendation recommendation, String findings, Happened happened)
        implements ComplaintEvent {}
