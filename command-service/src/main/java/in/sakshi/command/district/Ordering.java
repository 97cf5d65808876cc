package in.sakshi.command.district;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.obligation.Tightening;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.command.retention.Destroying;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.rulebook.RuleBookEvent;
import in.sakshi.rulebook.RuleTightened;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.util.List;
import java.util.Set;

/**
 * Ordering a time limit for a district (आदेश देना). What is due already keeps the limit with which it came up; an order counts for
 * what begins on its first day or later.
 */
public final class Ordering {

    /** What is asked of a citizen within a time: to shorten it would take from her, not ask more of the police. */
    private static final Set<String> TIME_OF_A_CITIZEN = Set.of("D-02");

    /** How long records are kept: what is shorter here is not stricter. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(Destroying.RETENTION);

    private Ordering() {}

    /**
     * Where the district stands for which is ordered.
     *
     * @throws Refusal if there is none with that code
     */
    public static UnitPath district(TightenRule command, Desk desk) {
        return desk.staff()
                .tree()
                .district(command.district())
                .map(Unit::path)
                .orElseThrow(() -> new Refusal(Rule.DISTRICT_UNKNOWN));
    }

    /**
     * Decides on an order.
     *
     * @param orders what the district has ordered so far
     * @param desk with the rule book of the state, against which each order is held: what a district took from itself it may
     *     give itself back
     */
    public static List<RuleBookEvent> order(Orders orders, TightenRule command, Desk desk) {
        UnitPath district = district(command, desk);
        Happened happened = desk.happened(command.happened());
        String number = command.orderNumber();
        if (number == null) {
            throw new Refusal(Rule.ORDER_NUMBER_MISSING);
        }
        Tightening asked = new Tightening(command.rule(), command.amount(), command.validFrom());
        requirePossible(asked, desk);
        if (orders.stands(asked, number)) {
            return List.of();
        }
        if (!asked.validFrom().isAfter(Kolkata.dateAt(desk.now()))) {
            throw new Refusal(Rule.ORDER_NOT_AHEAD);
        }
        TimeLimit before = desk.rules().with(orders.tightenings()).inForce(asked);
        return List.of(new RuleTightened(
                district,
                asked.rule(),
                before.clock(),
                before.amount(),
                asked.amount(),
                asked.validFrom(),
                number,
                command.reason(),
                happened));
    }

    private static void requirePossible(Tightening asked, Desk desk) {
        if (!desk.rules().ids().contains(asked.rule())) {
            throw new Refusal(Rule.RULE_UNKNOWN);
        }
        if (TIME_OF_A_CITIZEN.contains(asked.rule())) {
            throw new Refusal(Rule.TIME_OF_A_CITIZEN);
        }
        if (SAME_EVERYWHERE.contains(asked.rule())) {
            throw new Refusal(Rule.KEPT_AS_LONG_EVERYWHERE);
        }
        if (!desk.rules().allows(asked)) {
            int present = desk.rules().inForce(asked).amount();
            throw new Refusal(Rule.LAXER_THAN_THE_LAW, Integer.toString(present));
        }
    }
}
