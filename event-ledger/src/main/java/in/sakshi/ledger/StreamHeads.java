package in.sakshi.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the ends of the streams: the latest commit seen on each, for as many streams as fit.
 *
 * <p>May be behind, never wrong: what is recorded does not change, so an event that was seen at a place stands there.
 */
final class StreamHeads {

    private static final int STREAMS = 50_000;

    private final Map<String, StreamHead> byStream = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StreamHead> eldest) {
            return size() > STREAMS;
        }
    };

    synchronized @Nullable StreamHead get(String stream) {
        return byStream.get(stream);
    }

    /** Takes note of every stream that a recorded commit touched. */
    void learn(Commit recorded) {
        List<CommittedEvent> events = recorded.events();
        for (CommittedEvent event : events) {
            learn(event.stream(), new StreamHead(event.sequence(), recorded.leafHash()));
        }
    }

    private synchronized void learn(String stream, StreamHead seen) {
        byStream.merge(stream, seen, StreamHead::later);
    }
}
