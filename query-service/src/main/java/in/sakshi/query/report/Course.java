package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.Known;
import in.sakshi.query.casefile.Standing;
import in.sakshi.query.pendency.Moment;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a case went: at which station, offered to which, where it stood and with whom, each since a time (प्रकरण का क्रम). Where a
 * complaint stood follows from what happened to it, in the order of whichever time is asked for.
 *
 * @param stays at which station
 * @param offers to which station it was offered
 * @param stands where it stood; of a complaint, where it began
 * @param turns what happened to a complaint that may move it on
 * @param hands with which officer
 * @param standing where all that is recorded has brought a complaint; of no meaning for other cases
 */
public record Course(
        List<Stay> stays,
        List<Offer> offers,
        List<Stand> stands,
        List<Turn> turns,
        List<Hand> hands,
        Standing standing) {

    /** At a station. */
    public record Stay(Known since, StationCode at) {}

    /** Offered to a station, or to none any more. */
    public record Offer(Known since, @Nullable StationCode to) {}

    /**
     * Where it stood.
     *
     * @param state of a complaint; absent for other cases
     * @param open whether somebody has it in hand
     */
    public record Stand(Known since, @Nullable CaseState state, boolean open) {}

    /** With an officer, or with none. */
    public record Hand(Known since, @Nullable OfficerId officer) {}

    public Course {
        stays = List.copyOf(stays);
        offers = List.copyOf(offers);
        stands = List.copyOf(stands);
        turns = List.copyOf(turns);
        hands = List.copyOf(hands);
    }

    /** A case that begins at that station. */
    static Course begun(Known now, StationCode at, Stand stand) {
        return new Course(
                List.of(new Stay(now, at)), List.of(), List.of(stand), List.of(), List.of(), Standing.RECEIVED);
    }

    /** The station that had it at that moment, if it had begun. */
    Optional<StationCode> stationAt(Moment moment) {
        return Latest.sinceBegun(stays, Stay::since, moment).map(Stay::at);
    }

    /** Where it stood at that moment, if it had begun. */
    Optional<Stand> standAt(Moment moment) {
        return Latest.sinceBegun(stands, Stand::since, moment)
                .map(stand -> turns.isEmpty() ? stand : turned(stand, moment));
    }

    private Stand turned(Stand begun, Moment moment) {
        Standing after = Standing.RECEIVED;
        for (Turn turn : Latest.inOrder(turns, Turn::since, moment)) {
            after = turn.after(after);
        }
        CaseState state = after.state();
        return new Stand(begun.since(), state, state != CaseState.CLOSED && state != CaseState.MERGED);
    }

    /** Who had it at that moment, if anybody was named. */
    Optional<OfficerId> officerAt(Moment moment) {
        return Latest.of(hands, Hand::since, moment).flatMap(hand -> Optional.ofNullable(hand.officer()));
    }

    /** To which station it was offered at that moment, and since when, if it waits for that one to take it. */
    Optional<Offer> offerAt(Moment moment) {
        return Latest.of(offers, Offer::since, moment).filter(offer -> offer.to() != null);
    }

    /** Every station that ever had it, or was offered it. */
    List<StationCode> stations() {
        return Stream.concat(
                        stays.stream().map(Stay::at), offers.stream().flatMap(offer -> Stream.ofNullable(offer.to())))
                .distinct()
                .toList();
    }

    /** Every time at which something of it changed. */
    Stream<Known> changes() {
        return Stream.of(
                        stays.stream().map(Stay::since),
                        offers.stream().map(Offer::since),
                        stands.stream().map(Stand::since),
                        turns.stream().map(Turn::since))
                .flatMap(since -> since);
    }

    /** At another station, where nobody has it yet. */
    Course movedTo(Known now, StationCode at) {
        return new Course(
                        and(stays, new Stay(now, at)),
                        and(offers, new Offer(now, null)),
                        stands,
                        turns,
                        hands,
                        standing)
                .givenTo(now, null);
    }

    /** Offered to a station, or to none any more. */
    Course offeredTo(Known now, @Nullable StationCode to) {
        return new Course(stays, and(offers, new Offer(now, to)), stands, turns, hands, standing);
    }

    /** With that officer from now on, or with none. */
    Course givenTo(Known now, @Nullable OfficerId officer) {
        return new Course(stays, offers, stands, turns, and(hands, new Hand(now, officer)), standing);
    }

    /** In hand from now on, or not any more. */
    Course open(Known now, boolean open) {
        return new Course(stays, offers, and(stands, new Stand(now, null, open)), turns, hands, standing);
    }

    /** A complaint to which that happened, if it may move it on. */
    Course turned(Known now, CaseEvent event) {
        Standing after = standing.after(event);
        return Turn.mayBe(event, standing, after)
                ? new Course(stays, offers, stands, and(turns, Turn.of(event, now)), hands, after)
                : this;
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
