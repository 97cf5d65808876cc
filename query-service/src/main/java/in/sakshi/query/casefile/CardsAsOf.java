package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.Known;
import in.sakshi.desk.query.Reading;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Recorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The card of a case as it stood at a past moment: the fold of what counts at that moment, by either reading. */
public final class CardsAsOf {

    private static final JsonMapper JSON = LineJson.mapper();

    private CardsAsOf() {}

    /** The card as of that moment; nothing if the case had not begun by then. */
    public static Optional<CaseCard> card(List<TimelineEntry> history, Instant moment, Reading reading) {
        CaseCard card = null;
        for (TimelineEntry entry : counting(history, moment, reading)) {
            card = after(card, event(entry), recorded(entry));
        }
        return Optional.ofNullable(card);
    }

    private static List<TimelineEntry> counting(List<TimelineEntry> history, Instant moment, Reading reading) {
        List<TimelineEntry> counting = history.stream()
                .filter(entry -> known(entry).holdsAt(moment, reading))
                .toList();
        return reading == Reading.RECORDED
                ? counting
                : counting.stream()
                        .sorted(Comparator.comparing(TimelineEntry::happenedAt).thenComparing(TimelineEntry::sequence))
                        .toList();
    }

    /** Nothing can have happened to a case before its first event, so that one is the first by either reading. */
    private static @Nullable CaseCard after(@Nullable CaseCard card, CaseEvent event, Recorded recorded) {
        if (event instanceof ComplaintReceived received) {
            return Cards.opened(received, recorded);
        }
        return card == null ? null : Cards.after(card, event, recorded).at(recorded.position());
    }

    private static Known known(TimelineEntry entry) {
        return new Known(entry.happenedAt(), entry.recordedAt());
    }

    private static CaseEvent event(TimelineEntry entry) {
        Class<?> type = LineJson.EVENTS.types().get(entry.type());
        return (CaseEvent) JSON.convertValue(entry.payload(), type);
    }

    private static Recorded recorded(TimelineEntry entry) {
        return new Recorded(
                entry.position(),
                entry.sequence(),
                entry.happenedAt(),
                entry.delayReason(),
                entry.recordedAt(),
                entry.by());
    }
}
