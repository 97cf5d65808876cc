package in.sakshi.complaint;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.station.OfficerId;

/**
 * An officer as of the moment of assignment; later postings do not change what is recorded here (जांच अधिकारी).
 *
 * @param officer pseudonymous id
 * @param rank the rank held then
 * @param post the post held then
 * @param unit path of the unit served then
 */
public record AssignedOfficer(OfficerId officer, Rank rank, Post post, String unit) {}
