package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.code.UnsafeHome;
import in.sakshi.fact.Happened;

/**
 * The desk learned that the child is not safe at home (घर असुरक्षित). The child is before the committee within a day (POCSO Rules 2020,
 * r. 4; JJ Act s. 31(1)).
 *
 * @param unsafeHome why not
 */
public record UnsafeHomeNoted(CaseId caseId, UnsafeHome unsafeHome, Happened happened) implements CareEvent {}
