package in.sakshi.command.district;

import in.sakshi.command.obligation.Tightening;
import in.sakshi.rulebook.RuleTightened;
import java.util.ArrayList;
import java.util.List;

/**
 * The orders that a district has given, oldest first (जनपद के आदेश).
 *
 * @param given all of them, also those whose place a later one has taken
 */
public record Orders(List<RuleTightened> given) {

    /** Nothing was ordered yet. */
    public static final Orders NONE = new Orders(List.of());

    public Orders {
        given = List.copyOf(given);
    }

    /** And this was ordered. */
    public Orders after(RuleTightened order) {
        List<RuleTightened> more = new ArrayList<>(given);
        more.add(order);
        return new Orders(more);
    }

    /** What the rule book makes a book of the district of. */
    public List<Tightening> tightenings() {
        return given.stream()
                .map(order -> new Tightening(order.rule(), order.amount(), order.validFrom()))
                .toList();
    }

    /** Whether just this stands already: the last order for the rule from that day has the same amount and number. */
    boolean stands(Tightening asked, String orderNumber) {
        return given.stream()
                .filter(order ->
                        order.rule().equals(asked.rule()) && order.validFrom().equals(asked.validFrom()))
                .reduce((earlier, later) -> later)
                .filter(last ->
                        last.amount() == asked.amount() && last.orderNumber().equals(orderNumber))
                .isPresent();
    }
}
