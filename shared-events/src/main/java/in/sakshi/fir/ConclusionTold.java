package in.sakshi.fir;

import in.sakshi.code.ContactMeans;
import in.sakshi.fact.Happened;

/**
 * The informant was told what was done (परिणाम की सूचना).
 *
 * @param means by what means
 */
public record ConclusionTold(FirId firId, ContactMeans means, Happened happened) implements FirEvent {}
