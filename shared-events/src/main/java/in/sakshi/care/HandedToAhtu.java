package in.sakshi.care;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The anti-human-trafficking unit looks for a child that is still missing (मानव तस्करी रोधी इकाई को प्रेषित).
 *
 * @param letterNumber of the letter
 */
public record HandedToAhtu(CaseId caseId, @Nullable String letterNumber, Happened happened) implements CareEvent {}
