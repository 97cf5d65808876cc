package in.sakshi.query.timeline;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.OpenLines;
import in.sakshi.shelf.Recorded;
import in.sakshi.shelf.Removing;
import in.sakshi.shelf.Shelves;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes every event of a case into its history. Knows no event by name, so that none can be forgotten. */
@ProcessingGroup(Timelines.GROUP)
class CaseTimeline {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Lines<TimelineEntry> kept;
    private final OpenLines<TimelineEntry> entries;
    private final JsonMapper json = LineJson.mapper();

    CaseTimeline(Shelves shelves) {
        this.kept = shelves.lines(Timelines.ENTRIES);
        this.entries = OpenLines.neverChanged(kept);
    }

    @EventHandler
    void on(CaseEvent event, Recorded recorded) {
        entries.put(new TimelineEntry(
                CommittedEvent.key(event.caseId().toString(), recorded.sequence()),
                recorded.position(),
                event.caseId(),
                recorded.sequence(),
                event.getClass().getSimpleName(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                recorded.delayReason(),
                recorded.by(),
                json.convertValue(event, OBJECT)));
    }

    @EventHandler
    void on(RecordDestroyed event) {
        Removing.of(event.caseId(), List.of(kept));
    }

    @ResetHandler
    void reset() {
        kept.clear();
    }
}
