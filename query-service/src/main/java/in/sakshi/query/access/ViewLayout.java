package in.sakshi.query.access;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.Purpose;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the record of views is printed. */
public final class ViewLayout {

    /** The columns. */
    public static final Layout<ViewEntry> COLUMNS = Layout.<ViewEntry>of("views")
            .column("at", (entry, print) -> print.moment(entry.at()))
            .column(
                    "by",
                    (entry, print) -> listed(
                            print.officer(entry.by().officer()),
                            print.post(entry.by().post())))
            .column("how", (entry, print) -> print.words().label(entry.kind()))
            .column("what", (entry, print) -> listed(print.phrase(entry.what() + ".title"), entry.of()))
            .column("case", ViewLayout::seenCase)
            .column("purpose", ViewLayout::purpose)
            .column("reason", (entry, print) -> entry.reason())
            .column("until", ViewLayout::until);

    private ViewLayout() {}

    /** By its number and its station, as an officer may look at cases of many; by its id if that is all that is known. */
    private static @Nullable String seenCase(ViewEntry entry, Print print) {
        EntryNumber number = entry.number();
        return number == null
                ? Objects.toString(entry.caseId(), null)
                : listed(number.toString(), print.station(number.register().station()));
    }

    private static @Nullable String purpose(ViewEntry entry, Print print) {
        Purpose purpose = entry.purpose();
        return purpose == null ? null : print.words().label(purpose);
    }

    private static @Nullable String until(ViewEntry entry, Print print) {
        Instant until = entry.until();
        return until == null ? null : print.moment(until);
    }
}
