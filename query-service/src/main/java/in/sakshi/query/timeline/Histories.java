package in.sakshi.query.timeline;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.event.CaseStations;
import in.sakshi.shelf.EntriesOfCase;
import in.sakshi.shelf.LineJson;
import in.sakshi.shelf.Shelves;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the histories of cases, and in them where each case has been. */
public final class Histories {

    private static final JsonMapper JSON = LineJson.mapper();

    private final EntriesOfCase<TimelineEntry> entries;

    /** A reading of the histories on those shelves. */
    public Histories(Shelves shelves) {
        this.entries = new EntriesOfCase<>(shelves.lines(Timelines.ENTRIES));
    }

    /** All that happened in the case, in order; nothing if there is no such case. */
    public List<TimelineEntry> of(CaseId id) {
        return entries.of(id);
    }

    /** Through whose hands a case went by all of its history; nobody's, if there is none. */
    public static CaseStations stations(List<TimelineEntry> history) {
        CaseStations stations = CaseStations.NONE;
        for (TimelineEntry entry : history) {
            Class<?> type = LineJson.EVENTS.types().get(entry.type());
            if (type != null && CaseStations.changeWith(type)) {
                stations = stations.after((CaseEvent) JSON.convertValue(entry.payload(), type));
            }
        }
        return stations;
    }
}
