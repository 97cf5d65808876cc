package in.sakshi.query.audit;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.desk.query.PostingEntry;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.station.OfficerId;
import in.sakshi.station.UnitPath;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it is printed who was posted where. */
public final class PostingLayout {

    /** The columns. */
    public static final Layout<PostingEntry> COLUMNS = Layout.<PostingEntry>of("postings")
            .column("recorded", (entry, print) -> print.moment(entry.recordedAt()))
            .column("event", (entry, print) -> print.words().text("event." + entry.type()))
            .column("officer", PostingLayout::officer)
            .column("post", PostingLayout::post)
            .column("unit", PostingLayout::unit)
            .column("from", (entry, print) -> print.date(entry.from()))
            .column("to", PostingLayout::to)
            .column("standIn", PostingLayout::standIn)
            .column("orderNumber", (entry, print) -> entry.orderNumber())
            .column("reason", (entry, print) -> entry.reason())
            .column(
                    "by",
                    (entry, print) -> listed(
                            print.officer(entry.by().officer()),
                            print.post(entry.by().post())))
            .column("happened", (entry, print) -> print.moment(entry.happenedAt()))
            .column("after", (entry, print) -> print.length(Duration.between(entry.happenedAt(), entry.recordedAt())))
            .column("delayReason", (entry, print) -> entry.delayReason());

    private PostingLayout() {}

    private static String officer(PostingEntry entry, Print print) {
        Rank rank = entry.rank();
        return rank == null ? print.officer(entry.officer()) : print.officer(entry.officer(), rank);
    }

    private static @Nullable String post(PostingEntry entry, Print print) {
        Post post = entry.post();
        return post == null ? null : print.words().label(post);
    }

    /** By name; a unit that the list does not have any more by its path. */
    private static @Nullable String unit(PostingEntry entry, Print print) {
        String path = entry.unit();
        return path == null
                ? null
                : print.staff().tree().unit(new UnitPath(path)).map(print::unit).orElse(path);
    }

    private static @Nullable String to(PostingEntry entry, Print print) {
        LocalDate to = entry.to();
        return to == null ? null : print.date(to);
    }

    private static @Nullable String standIn(PostingEntry entry, Print print) {
        OfficerId standIn = entry.standIn();
        return standIn == null ? null : print.officer(standIn);
    }
}
