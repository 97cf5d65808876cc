package in.sakshi.fir;

import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.station.OfficerId;

/**
 * Who recorded the report, as posted then (अभिलेखनकर्ता).
 *
 * @param officer pseudonymous id
 * @param sex a woman should record what was done to a woman (BNSS s. 173(1))
 * @param rank the rank held then
 */
public record RecordingOfficer(OfficerId officer, Sex sex, Rank rank) {}
