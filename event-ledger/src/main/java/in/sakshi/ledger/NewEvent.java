package in.sakshi.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the ledger.
 *
 * @param stream the stream it belongs to, e.g. a case's id; no personal data
 * @param sequence its place in that stream, from 0, without holes
 * @param eventId the event's own id, unique
 * @param type the stored type name: a simple name, never a class name with its package
 * @param revision of that type, absent for the first
 * @param metadata stored bytes of the metadata
 * @param payload stored bytes of the payload
 */
public record NewEvent(
        String stream,
        long sequence,
        String eventId,
        String type,
        @Nullable String revision,
        Bytes metadata,
        Bytes payload) {}
