package in.sakshi.query.door;

import in.sakshi.query.print.Print;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;

/** How a unit is named as the subject of an answer. */
final class Units {

    private Units() {}

    /** The same subject, of that unit alone. */
    static Subject of(Subject subject, UnitPath path, Print print) {
        Unit unit = print.staff().tree().unit(path).orElseThrow();
        return subject.of(print.unit(unit), path.value().substring(1).replace('/', '-'));
    }
}
