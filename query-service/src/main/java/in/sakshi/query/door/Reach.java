package in.sakshi.query.door;

import in.sakshi.code.Post;
import in.sakshi.desk.permission.Topic;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.event.CaseStations;
import in.sakshi.event.CaseStations.Why;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the questions of an officer reach (अधिकार क्षेत्र): to the unit for which they answer and what lies below it, and no further.
 *
 * @param asking the officer who asks
 * @param staff who serves where
 * @param at when
 */
record Reach(Officer asking, StaffList staff, Instant at) {

    /** @throws NotPermitted if the officer's post may not ask about that */
    void requirePost(Topic topic) {
        if (!topic.posts().contains(asking.post())) {
            throw new NotPermitted(asking.post(), topic.posts());
        }
    }

    /**
     * The unit that was asked about, or the one in which the officer serves.
     *
     * @throws OutsideOfUnit if it lies outside of that one
     * @throws TurnedAway if there is no such unit
     */
    UnitPath unit(@Nullable UnitPath said) {
        UnitPath unit = said == null ? asking.unit() : said;
        require(asking.answersFor(unit));
        if (staff.tree().unit(unit).isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_UNIT, unit.value());
        }
        return unit;
    }

    /** The stations of a unit that was asked about. */
    List<StationCode> stations(UnitPath unit) {
        return staff.stationsUnder(unit).stream().map(Station::code).toList();
    }

    /**
     * That a station may be asked about.
     *
     * @throws OutsideOfUnit if it lies outside of the officer's unit
     * @throws TurnedAway if the staff list does not know the station
     */
    void requireStation(StationCode station) {
        if (staff.station(station).isEmpty()) {
            throw new TurnedAway(ProblemKind.UNKNOWN_STATION, station.value());
        }
        require(holds(station));
    }

    /** Whether a station lies in the officer's unit. Who inquires into how cases were handled has none. */
    boolean holds(StationCode station) {
        return staff.station(station)
                .filter(place -> asking.post() != Post.AUDITOR)
                .filter(place -> asking.answersFor(place.unit()))
                .isPresent();
    }

    /**
     * That a case is the business of a station in the officer's unit, or open to them for a time. What is not, is none to whoever asks:
     * neither that nor that there is no such case can be told from the answer.
     *
     * @throws TurnedAway as if there were no such case
     */
    void requireCase(CaseStations stations) {
        if (!stations.any(this::holds) && !isOpen(stations)) {
            throw new TurnedAway(ProblemKind.UNKNOWN_CASE);
        }
    }

    private boolean isOpen(CaseStations stations) {
        return Stream.of(Why.values()).anyMatch(why -> stations.isOpen(asking.id(), why, at));
    }

    /**
     * The district of which the orders are asked for: one in the officer's unit, or the one to which that belongs, as its orders hold there.
     *
     * @throws OutsideOfUnit if it is another
     * @throws TurnedAway if there is no district of that code
     */
    Unit district(String code) {
        Unit district = staff.tree().district(code).orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_UNIT, code));
        require(asking.answersFor(district.path()) || district.path().holds(asking.unit()));
        return district;
    }

    /**
     * That an officer is the one who asks, or serves or served last in their unit and at no post of the line that stands as high. Who is on no list
     * lies outside as well.
     *
     * @throws OutsideOfUnit if not
     */
    void requireOfficer(OfficerId officer) {
        require(officer.equals(asking.id())
                || staff.everPosted(officer)
                        .filter(other -> asking.post() != Post.AUDITOR)
                        .filter(other -> asking.answersFor(other.unit()))
                        .filter(other -> !other.post().atLeast(asking.post()))
                        .isPresent());
    }

    /** Whether a notice to somebody is for the officer, or for a post below. */
    boolean reads(Owner told) {
        return asking.id().equals(told.officer()) || posts().contains(told.post());
    }

    /** @throws NotPermitted if notices to that post are neither for the officer's post nor for one below it */
    void requirePost(Post told) {
        if (!posts().contains(told)) {
            Set<Post> permitted = EnumSet.allOf(Post.class);
            permitted.removeIf(post -> post != told && !post.isAbove(told));
            throw new NotPermitted(asking.post(), permitted);
        }
    }

    private Set<Post> posts() {
        Set<Post> below = EnumSet.allOf(Post.class);
        below.removeIf(post -> post != asking.post() && !asking.post().isAbove(post));
        return below;
    }

    private void require(boolean within) {
        if (!within) {
            throw new OutsideOfUnit(staff.tree().unit(asking.unit()).orElseThrow());
        }
    }
}
