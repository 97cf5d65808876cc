package in.sakshi.query.timeline;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.query.print.Layout;

/** How the history of a case is printed. */
public final class TimelineLayout {

    /** The columns. */
    public static final Layout<TimelineEntry> COLUMNS = Layout.<TimelineEntry>of("history")
            .column("happened", (entry, print) -> print.moment(entry.happenedAt()))
            .column("recorded", (entry, print) -> print.moment(entry.recordedAt()))
            .column("event", (entry, print) -> print.words().text("event." + entry.type()))
            .column(
                    "by",
                    (entry, print) -> print.isOneself(entry.by().officer())
                            ? print.phrase("history.byItself")
                            : listed(
                                    print.officer(entry.by().officer()),
                                    print.post(entry.by().post())))
            .column("delayReason", (entry, print) -> entry.delayReason());

    private TimelineLayout() {}
}
