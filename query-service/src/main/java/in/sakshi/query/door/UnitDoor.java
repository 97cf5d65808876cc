package in.sakshi.query.door;

import in.sakshi.desk.query.UnitAnswer;
import in.sakshi.query.print.Print;
import in.sakshi.query.unit.UnitLayout;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which units there are, and which stands below which. */
@RestController
class UnitDoor {

    /**
     * A unit with those above it and those right below, by default the one in which the officer serves. Of any unit: which there are is
     * published, and whoever hands a case over must find the station whose it is.
     */
    @GetMapping("/api/units")
    UnitAnswer unit(UnitQuestion question, Reach reach, Print print) {
        UnitPath path = question.under() == null ? reach.asking().unit() : question.under();
        Unit unit = print.staff()
                .tree()
                .unit(path)
                .orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_UNIT, path.value()));
        return UnitLayout.answer(unit, print);
    }
}
