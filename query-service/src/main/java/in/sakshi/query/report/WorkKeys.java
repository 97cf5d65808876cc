package in.sakshi.query.report;

import in.sakshi.code.Post;
import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.DutyLine;
import in.sakshi.desk.query.WorkBy;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.pendency.PendencyKeys;
import in.sakshi.query.print.Print;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import in.sakshi.station.UnitPath;
import java.util.Collection;

/** Whose row something stands on that somebody has in hand. */
public sealed interface WorkKeys {

    /** On whose row the case stands. */
    String of(CourseLine line);

    /** On whose row the duty stands. */
    String of(DutyLine line);

    /** What the row is called. */
    String label(String key);

    /** The rows that there are, given those on which something stands, and the stations that were asked about. */
    Collection<String> all(Collection<String> keys, Collection<StationCode> stations);

    /** The rows of that kind. */
    static WorkKeys of(WorkBy by, Moment moment, Print print) {
        return by == WorkBy.STATION ? new Stations(print) : new Officers(moment, print);
    }

    /** Every station has its row, also one without any work. */
    record Stations(Print print) implements WorkKeys {

        @Override
        public String of(CourseLine line) {
            return line.station().value();
        }

        @Override
        public String of(DutyLine line) {
            return line.station().value();
        }

        @Override
        public String label(String key) {
            return print.station(new StationCode(key));
        }

        @Override
        public Collection<String> all(Collection<String> keys, Collection<StationCode> stations) {
            return stations.stream().map(StationCode::value).toList();
        }
    }

    /** Whoever has something in hand has a row; a case without an officer is the in-charge’s, who must name one. */
    record Officers(Moment moment, Print print, PendencyKeys owners) implements WorkKeys {

        Officers(Moment moment, Print print) {
            this(moment, print, PendencyKeys.of(CountedBy.OWNER, UnitPath.STATE, moment, print));
        }

        @Override
        public String of(CourseLine line) {
            return line.course()
                    .officerAt(moment)
                    .map(OfficerId::value)
                    .orElseGet(() -> Post.IC + "@" + line.station());
        }

        @Override
        public String of(DutyLine line) {
            return owners.of(line);
        }

        @Override
        public String label(String key) {
            return owners.label(key);
        }

        @Override
        public Collection<String> all(Collection<String> keys, Collection<StationCode> stations) {
            return keys;
        }
    }
}
