package in.sakshi.complaint;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A wrong entry was struck through and the right one written beside it (संशोधन).
 *
 * @param oldValue what stood there, absent if the field was empty
 * @param newValue what stands there now
 */
public record EntryCorrected(
        ComplaintId complaintId,
        EntryField field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason,
        Happened happened)
        implements ComplaintEvent {}
