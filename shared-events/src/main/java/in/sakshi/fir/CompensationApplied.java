package in.sakshi.fir;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;

/**
 * Compensation was applied for (क्षतिपूर्ति हेतु आवेदन).
 *
 * @param head under which head
 */
public record CompensationApplied(FirId firId, CompensationHead head, Happened happened) implements FirEvent {}
