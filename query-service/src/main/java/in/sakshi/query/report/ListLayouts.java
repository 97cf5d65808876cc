package in.sakshi.query.report;

import in.sakshi.code.AlertKind;
import in.sakshi.desk.query.DailyItem;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.query.pendency.PendencyLayout;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How lists of what is to be seen to are printed. */
public final class ListLayouts {

    /** The daily list of the in-charge. */
    public static final Layout<DailyItem> DAILY = Layout.<DailyItem>of("daily")
            .overdue((item, askedAt) -> isBefore(item.dueAt(), askedAt))
            .column("group", (item, print) -> print.phrase("daily.group." + item.group()))
            .column("number", (item, print) -> item.number().toString())
            .column("what", (item, print) -> what(item, print))
            .column("owner", (item, print) -> owner(item, print))
            .column("since", (item, print) -> print.moment(item.since()))
            .column("due", (item, print) -> moment(item.dueAt(), print));

    /** The notices. */
    public static final Layout<NoticeLine> NOTICES = Layout.<NoticeLine>of("notices")
            .column("number", (line, print) -> line.number().toString())
            .column("station", (line, print) -> print.station(line.station()))
            .column("what", (line, print) -> what(line, print))
            .column("notice", (line, print) -> notice(line))
            .column("to", (line, print) -> PendencyLayout.owner(line.to(), print))
            .column("sent", (line, print) -> print.moment(line.sent().happenedAt()))
            .column("recorded", (line, print) -> print.moment(line.sent().recordedAt()))
            .column("due", (line, print) -> moment(line.about().dueAt(), print))
            .column("opened", (line, print) -> opened(line, print));

    private ListLayouts() {}

    private static boolean isBefore(@Nullable Instant dueAt, Instant moment) {
        return dueAt != null && dueAt.isBefore(moment);
    }

    private static String what(DailyItem item, Print print) {
        ObligationId obligation = item.obligation();
        StationCode offeredTo = item.offeredTo();
        if (offeredTo != null) {
            return print.phrase("daily.offered", print.station(offeredTo));
        }
        return obligation == null ? "" : print.words().duty(obligation);
    }

    private static @Nullable String owner(DailyItem item, Print print) {
        Owner owner = item.owner();
        return owner == null ? null : PendencyLayout.owner(owner, print);
    }

    private static String what(NoticeLine line, Print print) {
        AlertKind alert = line.about().alert();
        ObligationId obligation = line.about().obligation();
        if (alert != null) {
            return print.words().label(alert);
        }
        return obligation == null ? "" : print.words().duty(obligation);
    }

    private static @Nullable String notice(NoticeLine line) {
        return line.about().notice() == null ? null : line.about().notice().value();
    }

    private static String opened(NoticeLine line, Print print) {
        return line.opened().stream()
                .map(opening -> Print.listed(
                        print.officer(opening.by()), print.moment(opening.when().happenedAt())))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String moment(@Nullable Instant at, Print print) {
        return at == null ? null : print.moment(at);
    }
}
