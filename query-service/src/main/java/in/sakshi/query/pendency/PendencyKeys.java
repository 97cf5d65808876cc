package in.sakshi.query.pendency;

import in.sakshi.code.Pendency;
import in.sakshi.code.Post;
import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.query.print.Print;
import in.sakshi.station.OfficerId;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** By what a board counts: the key of a duty, and how a key is called. */
public sealed interface PendencyKeys {

    /** Under which key the duty is counted. */
    String of(DutyLine line);

    /** Every key that has a row, given those under which something was counted. */
    Collection<String> all(Collection<String> counted);

    /** What a key is called. */
    String label(String key);

    /** The keys of a board of that unit. */
    static PendencyKeys of(CountedBy by, UnitPath unit, Moment moment, Print print) {
        return switch (by) {
            case KIND -> new Kinds(print);
            case UNIT -> new Units(unit, print);
            case UNIT_AND_KIND -> new UnitsAndKinds(new Units(unit, print), new Kinds(print));
            case OWNER -> new Owners(moment, print);
        };
    }

    /** Every kind has its row, also where nothing is pending. */
    record Kinds(Print print) implements PendencyKeys {

        @Override
        public String of(DutyLine line) {
            return Duty.of(line.what().obligation()).pendency().name();
        }

        @Override
        public Collection<String> all(Collection<String> counted) {
            return Arrays.stream(Pendency.values()).map(Pendency::name).toList();
        }

        @Override
        public String label(String key) {
            return print.words().label(Pendency.valueOf(key));
        }
    }

    /** Every unit right below has its row; of a station it is the station itself. */
    record Units(UnitPath unit, Print print) implements PendencyKeys {

        @Override
        public String of(DutyLine line) {
            return print.staff()
                    .station(line.station())
                    .map(this::below)
                    .orElseThrow()
                    .value();
        }

        private UnitPath below(Station station) {
            UnitPath path = station.unit();
            UnitPath below = path;
            while (!path.equals(unit)) {
                below = path;
                path = path.parent().orElseThrow();
            }
            return below;
        }

        @Override
        public Collection<String> all(Collection<String> counted) {
            List<String> below = print.staff().tree().below(unit).stream()
                    .map(each -> each.path().value())
                    .toList();
            return below.isEmpty() ? List.of(unit.value()) : below;
        }

        @Override
        public String label(String key) {
            return print.staff()
                    .tree()
                    .unit(new UnitPath(key))
                    .map((Unit found) -> print.unit(found))
                    .orElse(key);
        }
    }

    /** Where something of a kind is pending in a unit right below, that has a row. */
    record UnitsAndKinds(Units units, Kinds kinds) implements PendencyKeys {

        private static final char BETWEEN = '#';

        @Override
        public String of(DutyLine line) {
            return units.of(line) + BETWEEN + kinds.of(line);
        }

        @Override
        public Collection<String> all(Collection<String> counted) {
            return counted;
        }

        @Override
        public String label(String key) {
            int between = key.indexOf(BETWEEN);
            return units.label(key.substring(0, between)) + ", " + kinds.label(key.substring(between + 1));
        }
    }

    /** Whoever has something to do has a row: an officer, or a post of a station. */
    record Owners(Moment moment, Print print) implements PendencyKeys {

        @Override
        public String of(DutyLine line) {
            Owner owner = line.course().ownerAt(moment.at(), moment.reading());
            OfficerId officer = owner.officer();
            return officer == null ? owner.post() + "@" + line.station() : officer.value();
        }

        @Override
        public Collection<String> all(Collection<String> counted) {
            return counted;
        }

        @Override
        public String label(String key) {
            int at = key.indexOf('@');
            return at < 0
                    ? print.officer(new OfficerId(key))
                    : print.words().label(Post.valueOf(key.substring(0, at))) + ", "
                            + print.station(new StationCode(key.substring(at + 1)));
        }
    }
}
