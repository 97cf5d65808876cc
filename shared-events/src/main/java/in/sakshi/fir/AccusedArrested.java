package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * An accused was arrested (अभियुक्त गिरफ्तार). Persons are counted, not reports.
 *
 * @param accusedId who
 */
public record AccusedArrested(FirId firId, AccusedId accusedId, Happened happened) implements FirEvent {}
