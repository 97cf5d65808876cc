package in.sakshi.query.access;

import in.sakshi.desk.query.ViewEntry;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Where the record of views stands. */
public final class ViewBooks {

    /** Under what the answers know it; no group of handlers writes it, as it is not made from the ledger of cases. */
    public static final String GROUP = "views";

    /** Id of the officer who looked. */
    public static final Property<ViewEntry, String> OFFICER =
            new Property<>("officer", entry -> entry.by().officer().value());

    /** Id of the case that was looked at; empty where it is none. */
    public static final Property<ViewEntry, String> CASE =
            new Property<>("case", entry -> Objects.toString(entry.caseId(), ""));

    /** When. */
    public static final Property<ViewEntry, Instant> AT = new Property<>("at", ViewEntry::at);

    /** The entries, each under the number of its look, and its case; for what and why somebody looked is left in the ledger. */
    public static final Shelf<ViewEntry> ENTRIES =
            new Shelf<>("view_entries", ViewEntry.class, List.of(List.of(CASE, AT), List.of(OFFICER, AT)));

    /** What is open to whom. */
    static final Shelf<Opening> OPENINGS = Shelf.byId("view_openings", Opening.class);

    /** Up to where all that is written. */
    static final Shelf<ReadOn> READ_ON = Shelf.byId("view_read_on", ReadOn.class);

    private ViewBooks() {}
}
