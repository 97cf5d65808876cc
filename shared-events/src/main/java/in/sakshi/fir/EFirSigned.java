package in.sakshi.fir;

import in.sakshi.fact.Happened;

/** Whoever gave the information electronically has signed it (ई-सूचना पर हस्ताक्षर). */
public record EFirSigned(FirId firId, Happened happened) implements FirEvent {}
