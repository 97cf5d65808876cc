package in.sakshi.command.docket;

import in.sakshi.command.district.Orders;
import in.sakshi.rulebook.RuleBookEvent;
import in.sakshi.rulebook.RuleTightened;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The orders of a district, as Axon keeps them (जनपदीय आदेश): one order at a time is decided on. The rules are elsewhere. */
@Aggregate
class DistrictOrders {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it, by reflection.
    private @Nullable String stream;

    private Orders orders = Orders.NONE;

    /** For Axon: a district that has ordered nothing yet. */
    DistrictOrders() {}

    /** Records what the rule makes of the orders so far. */
    void decide(Function<Orders, List<RuleBookEvent>> rule) {
        rule.apply(orders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RuleTightened event) {
        stream = event.rulesId().toString();
        orders = orders.after(event);
    }
}
