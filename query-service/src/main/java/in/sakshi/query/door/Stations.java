package in.sakshi.query.door;

import in.sakshi.query.print.Print;
import in.sakshi.station.StationCode;

/** Which stations may be asked about. */
final class Stations {

    private Stations() {}

    /** @throws TurnedAway if the staff list does not know the station */
    static void requireKnown(StationCode station, Print print) {
        if (print.staff().station(station).isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_STATION, station.value());
        }
    }
}
