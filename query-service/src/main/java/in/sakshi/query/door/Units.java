package in.sakshi.query.door;

import in.sakshi.query.print.Print;
import in.sakshi.station.Officer;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units may be asked about. */
final class Units {

    private Units() {}

    /**
     * The unit that was asked about, or the one in which the officer serves who asks.
     *
     * @throws TurnedAway if there is no such unit
     */
    static UnitPath required(@Nullable UnitPath said, Officer asking, Print print) {
        UnitPath unit = said == null ? asking.unit() : said;
        if (print.staff().tree().unit(unit).isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_UNIT, unit.value());
        }
        return unit;
    }

    /** The stations for which it answers. */
    static List<StationCode> stations(UnitPath unit, Print print) {
        return print.staff().stationsUnder(unit).stream().map(Station::code).toList();
    }

    /** The same subject, of that unit alone. */
    static Subject of(Subject subject, UnitPath path, Print print) {
        Unit unit = print.staff().tree().unit(path).orElseThrow();
        return subject.of(print.unit(unit), path.value().substring(1).replace('/', '-'));
    }
}
