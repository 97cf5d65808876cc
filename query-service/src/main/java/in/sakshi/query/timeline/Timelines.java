package in.sakshi.query.timeline;

import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.shelf.Shelf;

/** Where the histories of cases stand. */
public final class Timelines {

    /** The processing group that writes them. */
    public static final String GROUP = "timeline";

    /** The events, each under {@code <complaint>@<sequence>}. */
    public static final Shelf<TimelineEntry> ENTRIES = Shelf.byId("timeline_entries", TimelineEntry.class);

    private Timelines() {}
}
