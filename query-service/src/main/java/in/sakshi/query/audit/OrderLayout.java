package in.sakshi.query.audit;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.OrderEntry;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import java.time.Duration;

/** How the orders of a district are printed. */
public final class OrderLayout {

    /** The columns. */
    public static final Layout<OrderEntry> COLUMNS = Layout.<OrderEntry>of("orders")
            .column("recorded", (order, print) -> print.moment(order.recordedAt()))
            .column("event", (order, print) -> print.words().text("event." + order.type()))
            .column("rule", (order, print) -> order.rule())
            .column("clock", (order, print) -> print.words().label(order.clock()))
            .column("before", (order, print) -> Print.number(order.before()))
            .column("amount", (order, print) -> Print.number(order.amount()))
            .column("validFrom", (order, print) -> print.date(order.validFrom()))
            .column("orderNumber", (order, print) -> order.orderNumber())
            .column("reason", (order, print) -> order.reason())
            .column(
                    "by",
                    (order, print) -> listed(
                            print.officer(order.by().officer()),
                            print.post(order.by().post())))
            .column("happened", (order, print) -> print.moment(order.happenedAt()))
            .column("after", (order, print) -> print.length(Duration.between(order.happenedAt(), order.recordedAt())))
            .column("delayReason", (order, print) -> order.delayReason());

    private OrderLayout() {}
}
