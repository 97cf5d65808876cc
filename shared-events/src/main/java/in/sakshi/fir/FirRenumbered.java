package in.sakshi.fir;

import in.sakshi.fact.Happened;

/**
 * The report got its number at the station that took it over (पुनर्क्रमांकित).
 *
 * @param firNumber as printed on it
 */
public record FirRenumbered(FirId firId, String firNumber, Happened happened) implements FirEvent {}
