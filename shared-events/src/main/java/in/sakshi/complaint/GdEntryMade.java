package in.sakshi.complaint;

import in.sakshi.fact.Happened;

/**
 * The complaint was entered in the general diary (जी.डी. रपट).
 *
 * @param gdNumber number of the entry on its day, e.g. {@code 031}
 * @param happened time of the diary entry
 */
public record GdEntryMade(ComplaintId complaintId, String gdNumber, Happened happened) implements ComplaintEvent {}
