package in.sakshi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft with everything done that does not depend on its place in the ledger: digests taken, lines of the leaf written.
 * Done on the caller's thread, so that the one thread that appends has little left to do, however often it must seal again.
 *
 * @param commandId the caller's id of the command
 * @param actor who asked
 * @param events the events with their digests
 * @param commandLines lines of the leaf before the streams
 * @param eventLines lines of the leaf after the streams
 */
record Prepared(UUID commandId, Actor actor, List<CommittedEvent> events, String commandLines, String eventLines) {

    private static final int HEADER_AND_LINK = 256;

    static Prepared of(Draft draft) {
        List<CommittedEvent> events =
                draft.events().stream().map(Prepared::digested).toList();
        StringBuilder command = new StringBuilder();
        Leaf.writeCommand(command, draft.commandId(), draft.actor());
        StringBuilder lines = new StringBuilder(320 * events.size());
        Leaf.writeEvents(lines, events);
        return new Prepared(draft.commandId(), draft.actor(), events, command.toString(), lines.toString());
    }

    Commit seal(long number, Instant recordedAt, List<StreamLink> streams) {
        StringBuilder text = new StringBuilder(HEADER_AND_LINK + commandLines.length() + eventLines.length());
        Leaf.writeHeader(text, number, recordedAt);
        text.append(commandLines);
        Leaf.writeStreams(text, streams);
        text.append(eventLines);
        // A leaf is ASCII: one byte a character, and the quickest of all encodings.
        Bytes leaf = Bytes.wrap(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        return new Commit(number, recordedAt, commandId, actor, streams, events, leaf, Hash.ofLeaf(leaf));
    }

    private static CommittedEvent digested(NewEvent event) {
        return new CommittedEvent(
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                Hash.of(event.metadata()),
                Hash.of(event.payload()),
                event.metadata(),
                event.payload());
    }
}
