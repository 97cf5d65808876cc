package in.sakshi.fir;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;

/**
 * Compensation was paid (क्षतिपूर्ति का भुगतान).
 *
 * @param head under which head
 * @param rupees how much
 */
public record CompensationPaid(FirId firId, CompensationHead head, int rupees, Happened happened) implements FirEvent {}
