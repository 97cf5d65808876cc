package in.sakshi.fir;

import in.sakshi.fact.Happened;
import in.sakshi.station.StationCode;

/**
 * The report was sent to the station whose it is (अभियोग अन्तरित). What is due stays where it is until that station takes
 * it over.
 *
 * @param to which station
 * @param reason why
 */
public record FirTransferred(FirId firId, StationCode to, String reason, Happened happened) implements FirEvent {}
