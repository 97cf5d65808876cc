package in.sakshi.ledger;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this process has seen recorded and need not ask the store for again. Safe for all threads. */
final class KnownFacts {

    private final StreamHeads streams = new StreamHeads();
    private final RecentCommits commits = new RecentCommits();

    /** Takes note of a commit that was just recorded. */
    void learn(Commit recorded) {
        streams.learn(recorded);
        commits.learn(recorded);
    }

    /** Takes note of where the streams of a recorded commit stood then. */
    void learnStreams(Commit recorded) {
        streams.learn(recorded);
    }

    @Nullable
    StreamHead headOf(String stream) {
        return streams.get(stream);
    }

    Optional<Commit> ofCommand(UUID commandId) {
        return commits.of(commandId);
    }
}
