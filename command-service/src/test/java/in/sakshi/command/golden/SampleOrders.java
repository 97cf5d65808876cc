package in.sakshi.command.golden;

import static in.sakshi.command.golden.SampleEvents.at;

import in.sakshi.code.ClockKind;
import in.sakshi.fact.Fact;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.List;

/** A sample of what a district orders for itself. */
final class SampleOrders {

    private SampleOrders() {}

    static List<Fact> all() {
        return List.of(new RuleTightened(
                new UnitPath("/UP/EAST/DVG/SRY"),
                "D-82",
                ClockKind.DAYS,
                10,
                7,
                LocalDate.parse("2025-12-01"),
                "एसपी/सरयूपुर/412/2025",
                "त्योहारों में शिकायतें बढ़ती हैं।",
                at("2025-11-26T11:00")));
    }
}
