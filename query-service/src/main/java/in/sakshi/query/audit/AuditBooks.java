package in.sakshi.query.audit;

import in.sakshi.desk.query.AuditEntry;
import in.sakshi.desk.query.OrderEntry;
import in.sakshi.desk.query.PostingEntry;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the audit stands. */
public final class AuditBooks {

    /** The processing group that writes it. */
    public static final String GROUP = "audit";

    /** Id of the officer who recorded. */
    public static final Property<AuditEntry, String> OFFICER =
            new Property<>("officer", entry -> entry.by().officer().value());

    /** Code of the station whose case it is. */
    public static final Property<AuditEntry, String> STATION = new Property<>(
            "station", entry -> entry.number().register().station().value());

    /** When it was recorded. */
    public static final Property<AuditEntry, Instant> RECORDED_AT =
            new Property<>("recordedAt", AuditEntry::recordedAt);

    /** The entries, each under {@code <complaint>@<sequence>}. */
    public static final Shelf<AuditEntry> ENTRIES = new Shelf<>(
            "audit_entries", AuditEntry.class, List.of(List.of(OFFICER, RECORDED_AT), List.of(STATION, RECORDED_AT)));

    /** Code of the district that ordered. */
    public static final Property<OrderEntry, String> DISTRICT = new Property<>("district", OrderEntry::district);

    /** When the order was recorded. */
    public static final Property<OrderEntry, Instant> ORDER_RECORDED_AT =
            new Property<>("recordedAt", OrderEntry::recordedAt);

    /** The orders of districts, each under {@code rules-<district>@<sequence>}. */
    public static final Shelf<OrderEntry> ORDERS =
            new Shelf<>("audit_orders", OrderEntry.class, List.of(List.of(DISTRICT, ORDER_RECORDED_AT)));

    /** Id of the officer whose service it is. */
    public static final Property<PostingEntry, String> POSTED =
            new Property<>("officer", entry -> entry.officer().value());

    /** When what happens to an officer was recorded. */
    public static final Property<PostingEntry, Instant> POSTING_RECORDED_AT =
            new Property<>("recordedAt", PostingEntry::recordedAt);

    /** What happened to officers, each under {@code postings@<sequence>}. */
    public static final Shelf<PostingEntry> POSTINGS = new Shelf<>(
            "audit_postings",
            PostingEntry.class,
            List.of(List.of(POSTED, POSTING_RECORDED_AT), List.of(POSTING_RECORDED_AT)));

    /** The numbers of the cases, each under the id of its complaint. */
    public static final Shelf<NumberedCase> CASES = Shelf.byId("audit_cases", NumberedCase.class);

    private AuditBooks() {}
}
