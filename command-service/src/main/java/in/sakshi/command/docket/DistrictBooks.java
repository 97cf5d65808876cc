package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.district.Orders;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.fact.Kolkata;
import in.sakshi.rulebook.DistrictRulesId;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The rule book of each district with all its orders, as the ledger has them (जनपद की नियमावली). A book that was read serves for a
 * minute, never beyond midnight in Kolkata, and not at all once this process has recorded another order.
 *
 * <p>An order of another process may so be missed for a minute. That does not matter for what begins on the day on which it is
 * decided: an order holds from the day after it was given at the earliest, and on that day the book was read anew. It
 * matters only where time is counted from a day to come, or where an order is still being recorded as the day ends: then
 * that minute's decisions go by the limit that held before.
 */
@Component
class DistrictBooks implements DistrictRules {

    private static final Duration SERVES = Duration.ofMinutes(1);

    private final EventStore events;
    private final RuleBook law;
    private final Map<DistrictRulesId, Reading> readings = new ConcurrentHashMap<>();

    /** @param law the rule book of the state */
    DistrictBooks(EventStore events, RuleBook law) {
        this.events = events;
        this.law = law;
    }

    /**
     * A book that was read.
     *
     * @param at just before it was
     */
    private record Reading(RuleBook book, Instant at) {

        boolean servesAt(Instant now) {
            return !now.isBefore(at)
                    && now.isBefore(at.plus(SERVES))
                    && Kolkata.dateAt(now).equals(Kolkata.dateAt(at));
        }
    }

    @Override
    public Desk at(StationCode station, Desk desk) {
        return desk.staff()
                .station(station)
                .flatMap(place -> desk.staff().tree().districtOf(place.unit()))
                .map(district -> desk.under(book(DistrictRulesId.of(district.path()), desk.now())))
                .orElse(desk);
    }

    /** An order was recorded: the book must be read again. */
    void forget(DistrictRulesId district) {
        readings.remove(district);
    }

    private RuleBook book(DistrictRulesId district, Instant now) {
        Reading last = readings.get(district);
        if (last != null && last.servesAt(now)) {
            return last.book();
        }
        // Read under the map's lock, so that what is forgotten meanwhile is not put back.
        return readings.compute(
                        district,
                        (same, before) -> new Reading(law.with(read(same).tightenings()), now))
                .book();
    }

    private Orders read(DistrictRulesId district) {
        return events.readEvents(district.toString())
                .asStream()
                .map(message -> (RuleTightened) message.getPayload())
                .reduce(Orders.NONE, Orders::after, (one, other) -> other);
    }
}
