package in.sakshi.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The piece of one stream that a draft or a commit holds, without a hole.
 *
 * @param stream the stream
 * @param first sequence of its first event in there
 * @param last sequence of its last event in there
 */
record StreamSpan(String stream, long first, long last) {

    /** The spans of a draft's events, in the order of their first event; refuses a hole. */
    static List<StreamSpan> of(Collection<NewEvent> events) {
        Map<String, StreamSpan> spans = new LinkedHashMap<>();
        for (NewEvent event : events) {
            spans.merge(
                    event.stream(),
                    new StreamSpan(event.stream(), event.sequence(), event.sequence()),
                    StreamSpan::followedBy);
        }
        return List.copyOf(spans.values());
    }

    private StreamSpan followedBy(StreamSpan next) {
        if (next.first != last + 1) {
            throw new IllegalArgumentException("stream " + stream + ": sequence " + next.first + " after " + last
                    + " in one draft (expected: " + (last + 1) + ")");
        }
        return new StreamSpan(stream, first, next.last);
    }
}
