package in.sakshi.desk.query;

import in.sakshi.complaint.EntryField;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was struck through (संशोधन).
 *
 * @param oldValue what stood there; absent if it was empty
 * @param newValue what stands there since
 */
public record Correction(
        EntryField field,
        @Nullable String oldValue,
        @Nullable String newValue,
        OfficerId by,
        Instant at,
        String reason) {}
