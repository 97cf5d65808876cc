package in.sakshi.desk.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application.
 *
 * @param gd entry in the general diary
 * @param receiptGivenAt when she got the receipt
 * @param officer who inquires
 * @param dueAt when the disposal is due at the latest
 * @param disposed how it was disposed of; absent again after a reopening
 */
public record Handling(
        @Nullable GdEntry gd,
        @Nullable Instant receiptGivenAt,
        @Nullable InquiryOfficer officer,
        @Nullable Instant dueAt,
        @Nullable Disposed disposed) {

    /** Nothing yet. */
    public static final Handling NONE = new Handling(null, null, null, null, null);

    /** The same with the entry in the general diary. */
    public Handling withGd(GdEntry entry) {
        return new Handling(entry, receiptGivenAt, officer, dueAt, disposed);
    }

    /** The same with the receipt given. */
    public Handling withReceipt(Instant at) {
        return new Handling(gd, at, officer, dueAt, disposed);
    }

    /** The same with that inquiry officer. */
    public Handling withOfficer(InquiryOfficer newOfficer) {
        return new Handling(gd, receiptGivenAt, newOfficer, dueAt, disposed);
    }

    /** The same, due at another time. */
    public Handling withDueAt(Instant due) {
        return new Handling(gd, receiptGivenAt, officer, due, disposed);
    }

    /** The same with that disposal, or with none any more. */
    public Handling withDisposed(@Nullable Disposed newDisposed) {
        return new Handling(gd, receiptGivenAt, officer, dueAt, newDisposed);
    }
}
