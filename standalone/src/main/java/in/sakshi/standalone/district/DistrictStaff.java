package in.sakshi.standalone.district;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.Station;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes the staff list of the district (नियतन सूची): who serves where, with names that a seed has drawn. */
final class DistrictStaff {

    /** The officers of the packaged list were drawn with it. */
    static final long SEED = 20_251_006;

    private final Words words = Words.PACKAGED;
    private final Random random = new Random(SEED);
    private final List<Officer> officers = new ArrayList<>();

    private DistrictStaff() {}

    /** The other list with the district added. */
    static StaffSheet addedTo(StaffSheet other) {
        DistrictStaff staff = new DistrictStaff();
        staff.appoint();
        return new StaffSheet(
                Stream.concat(other.stations().stream(), staff.stations()).toList(),
                Stream.concat(other.officers().stream(), staff.officers.stream())
                        .toList(),
                other.inactiveAgencies(),
                Stream.concat(other.units().stream(), staff.units()).toList());
    }

    private Stream<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(District.UNIT, "कमलपुर", "Kamalpur"));
        for (int circle = 1; circle <= District.CIRCLES; circle++) {
            Words.Name name = words.circles().get(circle - 1);
            units.add(new Unit(District.circle(circle), name.hindi(), name.english()));
        }
        return units.stream();
    }

    private Stream<Station> stations() {
        return District.teams().stream().map(team -> {
            Words.Place place = words.stations().get(team.number() - 1);
            return new Station(team.station(), place.hindi(), place.english(), team.unit());
        });
    }

    private void appoint() {
        for (Team team : District.teams()) {
            UnitPath unit = team.unit();
            woman(team.inCharge(), Rank.SI, Post.IC, unit);
            woman(team.inquirer(), Rank.SI, Post.INQUIRY, unit);
            woman(team.otherInquirer(), Rank.SI, Post.INQUIRY, unit);
            woman(team.desk(), Rank.HC, Post.DESK, unit);
            woman(team.otherDesk(), Rank.CT, Post.DESK, unit);
            man(team.sho(), Rank.INSP, Post.SHO, unit);
            man(team.investigator(), Rank.SI, Post.IO, unit);
        }
        for (int circle = 1; circle <= District.CIRCLES; circle++) {
            woman(District.circleOfficer(circle), Rank.DSP, Post.CO, District.circle(circle));
        }
        woman(District.NODAL, Rank.ASP, Post.NODAL, District.UNIT);
        man(District.SUPERVISOR, Rank.SP, Post.SUPERVISOR, District.UNIT);
    }

    private void woman(String id, Rank rank, Post post, UnitPath unit) {
        Words.Name name = fullName(words.women());
        officers.add(new Officer(new OfficerId(id), name.hindi(), name.english(), rank, post, Sex.WOMAN, unit));
    }

    private void man(String id, Rank rank, Post post, UnitPath unit) {
        Words.Name name = fullName(words.men());
        officers.add(new Officer(new OfficerId(id), name.hindi(), name.english(), rank, post, Sex.MAN, unit));
    }

    private Words.Name fullName(List<Words.Name> firstNames) {
        Words.Name first = one(firstNames);
        Words.Name family = one(words.families());
        return new Words.Name(first.hindi() + " " + family.hindi(), first.english() + " " + family.english());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
