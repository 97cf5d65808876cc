package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import in.sakshi.station.StationCode;

/**
 * The complaint was offered to the station whose it is; until that takes it, it stays where it is (स्थानान्तरण प्रेषित).
 *
 * @param to which station
 * @param reason why it is theirs
 */
public record ComplaintTransferred(ComplaintId complaintId, StationCode to, String reason, Happened happened)
        implements ComplaintEvent {}
