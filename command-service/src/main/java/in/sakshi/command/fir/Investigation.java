package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.station.StationCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who investigates against whom, and how far that has come (विवेचना).
 *
 * @param station the station that investigates
 * @param accused against whom, each once
 */
record Investigation(StationCode station, Map<AccusedId, AccusedPerson> accused) {

    static Investigation at(StationCode station) {
        return new Investigation(station, Map.of());
    }

    Investigation after(CaseEvent event) {
        if (event instanceof FirRegistered registered) {
            return with(registered.report().accused());
        }
        return event instanceof ZeroFirRegistered registered
                ? with(registered.report().accused())
                : this;
    }

    /** Those of whom it is known who they are. */
    List<AccusedId> named() {
        return accused.values().stream()
                .filter(AccusedPerson::named)
                .map(AccusedPerson::accusedId)
                .toList();
    }

    private Investigation with(List<AccusedPerson> persons) {
        Map<AccusedId, AccusedPerson> all = new LinkedHashMap<>(accused);
        persons.forEach(person -> all.put(person.accusedId(), person));
        return new Investigation(station, Collections.unmodifiableMap(all));
    }
}
