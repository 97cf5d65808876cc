package in.sakshi.query.door;

import in.sakshi.desk.query.OfficersAnswer;
import in.sakshi.desk.query.OfficersAnswer.Serving;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.print.Print;
import in.sakshi.station.Officer;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who serves where. */
@RestController
class OfficerDoor {

    /** Who answers for a station, or serves in a unit or below it: of one’s own unit, which is whose work one gives and asks about. */
    @GetMapping("/api/officers")
    OfficersAnswer officers(OfficersQuestion question, Reach reach, Print print) {
        Predicate<Officer> wanted = wanted(question, reach, print);
        List<Serving> officers = print.staff().officers().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(
                        (Officer officer) -> officer.unit().value().length(), Comparator.reverseOrder()))
                .map(officer -> serving(officer, print))
                .toList();
        return new OfficersAnswer(officers);
    }

    private static Predicate<Officer> wanted(OfficersQuestion question, Reach reach, Print print) {
        StationCode station = question.station();
        if (station == null) {
            UnitPath unit = reach.unit(question.unit());
            return officer -> unit.holds(officer.unit());
        }
        reach.requireStation(station);
        Station place = print.staff().station(station).orElseThrow();
        return officer -> officer.answersFor(place.unit());
    }

    private static Serving serving(Officer officer, Print print) {
        Unit unit = print.staff().tree().unit(officer.unit()).orElseThrow();
        return new Serving(
                officer.id(),
                print.officer(officer.id()),
                officer.post(),
                print.words().label(officer.post()),
                unit.path().value(),
                print.unit(unit),
                print.staff()
                        .leave(officer.id(), Kolkata.dateAt(print.askedAt()))
                        .map(leave -> leave.to())
                        .orElse(null));
    }
}
