package in.sakshi.query.confidential;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.DailyItem;
import in.sakshi.desk.query.DestroyedCase;
import in.sakshi.desk.query.DestroyedLine;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.desk.query.FortnightLine;
import in.sakshi.desk.query.FoundCase;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.Line;
import in.sakshi.desk.query.NoticeLine;
import in.sakshi.desk.query.OrderEntry;
import in.sakshi.desk.query.PendingDuty;
import in.sakshi.desk.query.PostingEntry;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.ReferralLine;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.desk.query.WorkLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which case a line tells of. */
final class CaseOf {

    /** Lines of no case: numbers, what districts ordered, who was posted where, and what remains of destroyed records. */
    private static final Set<Class<?>> OF_NONE = Set.of(
            Figure.class,
            FortnightLine.class,
            WorkLine.class,
            OrderEntry.class,
            PostingEntry.class,
            DestroyedLine.class,
            DestroyedCase.class);

    private static final Map<Class<?>, Function<Line, @Nullable CaseId>> TABLE = new HashMap<>();

    static {
        of(HelpDeskLine.class, line -> new CaseId(line.id()));
        of(CaseCard.class, card -> new CaseId(card.id()));
        of(CounsellingLine.class, line -> line.of().caseId());
        of(FeedbackLine.class, line -> line.of().caseId());
        of(FollowUpLine.class, line -> line.of().caseId());
        of(FirLine.class, line -> new CaseId(line.id().replaceAll("@.*", "")));
        of(PreventiveLine.class, line -> new CaseId(line.id()));
        of(ReferralLine.class, line -> line.complaintId().asCase());
        of(AuditEntry.class, AuditEntry::caseId);
        of(TimelineEntry.class, TimelineEntry::caseId);
        of(CountedCase.class, CountedCase::caseId);
        of(DailyItem.class, DailyItem::caseId);
        of(NoticeLine.class, NoticeLine::caseId);
        of(PendingDuty.class, PendingDuty::caseId);
        of(ViewEntry.class, ViewEntry::caseId);
        of(FoundCase.class, FoundCase::caseId);
    }

    private CaseOf() {}

    /**
     * The case, if the line tells of one; what remains of a destroyed record tells of none.
     *
     * @throws IllegalStateException if nobody said of which
     */
    static Optional<CaseId> line(Line line) {
        if (OF_NONE.contains(line.getClass()) || line.destroyed() != null) {
            return Optional.empty();
        }
        Function<Line, @Nullable CaseId> of = TABLE.get(line.getClass());
        if (of == null) {
            throw new IllegalStateException("line " + line.getClass().getSimpleName()
                    + ": of which case it tells is not known (expected: an entry in CaseOf)");
        }
        return Optional.ofNullable(of.apply(line));
    }

    /** Whether it is known of such lines. */
    static boolean knows(Class<?> type) {
        return OF_NONE.contains(type) || TABLE.containsKey(type);
    }

    private static <L extends Line> void of(Class<L> type, Function<L, @Nullable CaseId> of) {
        TABLE.put(type, line -> of.apply(type.cast(line)));
    }
}
