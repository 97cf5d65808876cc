package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.OfficerId;

/**
 * The station house officer refused to register a report; whoever is refused may turn to the superintendent (अभियोग पंजीकरण से इन्कार).
 *
 * @param reason the officer’s own words
 * @param refusedBy who refused
 */
public record RefusalRecorded(ComplaintId complaintId, String reason, OfficerId refusedBy, Happened happened)
        implements ComplaintEvent {}
