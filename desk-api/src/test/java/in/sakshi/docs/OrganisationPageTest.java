package in.sakshi.docs;

import static java.util.Objects.requireNonNull;

import in.sakshi.code.UnitLevel;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import in.sakshi.station.UnitTree;
import in.sakshi.station.UttarPradesh;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/organisation.md} from the tree of units that every staff list begins with. */
class OrganisationPageTest {

    private static final UnitTree POLICE = UttarPradesh.police();

    @Test
    void everyUnitStandsOnThePageOfTheOrganisation() {
        new GeneratedPage("organisation.md", getClass(), page()).isFresh();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""

                # The police of Uttar Pradesh, as Sakshi knows it

                What every staff list begins with; circles and stations come with the staff list and the file of stations, as
                [operating.md](operating.md#stations-and-units) tells. The code of a district is what stands in a line of that file.

                The last column says from where it is known that the unit stands at this place. `seed 002`: the circular of the
                Mission Shakti Kendras names it. `source …`: found in that public source. `knowledge, unverified`: common
                knowledge that somebody with the official list must still confirm. How many zones, ranges, districts and
                commissionerates there are is from found sources. Of the railway police, the six sections and two ranges stand on the
                police’s own page (uppolice); which section belongs to which range is knowledge.

                """);
        page.append(
                "%d zones, %d ranges, %d districts, %d of them commissionerates (★); beside them the railway police.\n"
                        .formatted(
                                civil(UnitLevel.ZONE).size(),
                                civil(UnitLevel.RANGE).size(),
                                civil(UnitLevel.DISTRICT).size(),
                                civil(UnitLevel.DISTRICT).stream()
                                        .filter(Unit::commissionerate)
                                        .count()));
        POLICE.below(UnitPath.STATE).forEach(zone -> page.append(chapter(zone)));
        return page.toString();
    }

    private static List<Unit> civil(UnitLevel level) {
        return POLICE.all().stream()
                .filter(unit -> unit.level() == level && !UnitPath.RAILWAY.holds(unit.path()))
                .toList();
    }

    private static String chapter(Unit zone) {
        StringBuilder chapter =
                new StringBuilder("""

                ## %s · %s

                `%s`, %s

                | range | district | code | path | known from |
                | --- | --- | --- | --- | --- |
                """.formatted(zone.nameHindi(), zone.nameEnglish(), zone.path(), zone.source()));
        for (Unit range : POLICE.below(zone.path())) {
            chapter.append("| **%s** · %s | | | `%s` | %s |\n"
                    .formatted(range.nameHindi(), range.nameEnglish(), range.path(), source(range)));
            for (Unit district : POLICE.below(range.path())) {
                chapter.append("| | %s · %s%s | `%s` | `%s` | %s |\n"
                        .formatted(
                                district.nameHindi(),
                                district.nameEnglish(),
                                district.commissionerate() ? " ★" : "",
                                district.path().code(),
                                district.path(),
                                source(district)));
            }
        }
        return chapter.toString();
    }

    private static String source(Unit unit) {
        return requireNonNull(unit.source(), () -> unit.path() + " does not say from where it is known");
    }
}
