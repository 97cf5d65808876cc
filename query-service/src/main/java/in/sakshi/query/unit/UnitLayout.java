package in.sakshi.query.unit;

import in.sakshi.code.StationType;
import in.sakshi.code.UnitLevel;
import in.sakshi.desk.query.UnitAnswer;
import in.sakshi.desk.query.UnitShown;
import in.sakshi.query.print.Print;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.Unit;
import java.util.List;

/** How a unit is shown among those around it. */
public final class UnitLayout {

    private UnitLayout() {}

    /** The unit, those above it and those right below. */
    public static UnitAnswer answer(Unit unit, Print print) {
        StaffList staff = print.staff();
        return new UnitAnswer(
                shown(unit, print),
                shown(staff.tree().above(unit.path()), print),
                shown(staff.tree().below(unit.path()), print));
    }

    private static List<UnitShown> shown(List<Unit> units, Print print) {
        return units.stream().map(unit -> shown(unit, print)).toList();
    }

    private static UnitShown shown(Unit unit, Print print) {
        List<Station> stations = print.staff().stationsUnder(unit.path());
        int outposts = (int) stations.stream()
                .filter(station -> station.type() == StationType.CHOWKI)
                .count();
        return new UnitShown(
                unit.path().value(),
                unit.level(),
                kind(unit, stations, print),
                print.unit(unit),
                unit.level() == UnitLevel.STATION ? stations.get(0).code() : null,
                unit.commissionerate(),
                stations.size() - outposts,
                outposts);
    }

    private static String kind(Unit unit, List<Station> stations, Print print) {
        if (unit.commissionerate()) {
            return print.phrase("unit.commissionerate");
        }
        return print.words()
                .label(unit.level() == UnitLevel.STATION ? stations.get(0).type() : unit.level());
    }
}
