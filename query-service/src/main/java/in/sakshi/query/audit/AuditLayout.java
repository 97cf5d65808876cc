package in.sakshi.query.audit;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.Post;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.Concerned;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.station.OfficerId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the audit is printed. */
public final class AuditLayout {

    /** The columns. */
    public static final Layout<AuditEntry> COLUMNS = Layout.<AuditEntry>of("audit")
            .column("recorded", (entry, print) -> print.moment(entry.recordedAt()))
            .column("case", (entry, print) -> entry.number().toString())
            .column("event", (entry, print) -> print.words().text("event." + entry.type()))
            .column(
                    "by",
                    (entry, print) -> listed(
                            print.officer(entry.by().officer()),
                            print.post(entry.by().post())))
            .column("forWhom", AuditLayout::forWhom)
            .column("happened", (entry, print) -> print.moment(entry.happenedAt()))
            .column("after", (entry, print) -> print.length(Duration.between(entry.happenedAt(), entry.recordedAt())))
            .column("delayReason", (entry, print) -> entry.delayReason());

    private AuditLayout() {}

    private static @Nullable String forWhom(AuditEntry entry, Print print) {
        Concerned concerned = entry.concerns();
        if (concerned == null) {
            return null;
        }
        OfficerId officer = concerned.officer();
        Post post = concerned.post();
        return listed(
                officer == null ? null : print.officer(officer),
                post == null ? null : print.words().label(post));
    }
}
