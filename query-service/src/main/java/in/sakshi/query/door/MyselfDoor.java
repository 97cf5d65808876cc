package in.sakshi.query.door;

import in.sakshi.desk.query.Myself;
import in.sakshi.desk.query.UnitAnswer;
import in.sakshi.desk.query.UnitShown;
import in.sakshi.query.print.Print;
import in.sakshi.query.unit.UnitLayout;
import in.sakshi.station.Officer;
import in.sakshi.station.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who asks. */
@RestController
class MyselfDoor {

    /** The officer whose token it is, with the post and unit held now. */
    @GetMapping("/api/me")
    Myself me(Reach reach, Print print) {
        Officer officer = reach.asking();
        Unit unit = print.staff().tree().unit(officer.unit()).orElseThrow();
        UnitAnswer around = UnitLayout.answer(unit, print);
        List<String> above =
                new ArrayList<>(around.above().stream().map(UnitShown::name).toList());
        Collections.reverse(above);
        return new Myself(
                officer.id(),
                print.officer(officer.id()),
                officer.post(),
                print.words().label(officer.post()),
                around.unit(),
                above);
    }
}
