package in.sakshi.ledger.axon;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A log in memory to which tests can do what must never happen to a real one. */
final class MemoryLog implements CommitLog {

    private final Origin origin;
    private final List<Commit> commits;
    private final Set<String> taken = new HashSet<>();
    private volatile boolean away;

    MemoryLog() {
        this(Origin.of("test", UUID.randomUUID()), List.of());
    }

    private MemoryLog(Origin origin, List<Commit> commits) {
        this.origin = origin;
        this.commits = new ArrayList<>(commits);
        commits.stream().flatMap(MemoryLog::keys).forEach(taken::add);
    }

    private static Stream<String> keys(Commit commit) {
        return Stream.concat(
                Stream.of(commit.commandId().toString()),
                commit.events().stream().map(CommittedEvent::key));
    }

    /** The same ledger as an older backup has it. */
    synchronized MemoryLog backupOf(int howMany) {
        return new MemoryLog(origin, commits.subList(0, howMany));
    }

    /** From now on, or no longer, the store cannot be reached. */
    void goAway(boolean gone) {
        away = gone;
    }

    /** Withholds the payloads of a commit, as a law may demand. */
    synchronized void withhold(int number) {
        Commit whole = commits.get(number);
        List<CommittedEvent> bare = whole.events().stream()
                .map(event -> new CommittedEvent(
                        event.stream(),
                        event.sequence(),
                        event.eventId(),
                        event.type(),
                        event.revision(),
                        event.metadataDigest(),
                        event.payloadDigest(),
                        event.metadata(),
                        null))
                .toList();
        commits.set(
                number,
                new Commit(
                        number,
                        whole.recordedAt(),
                        whole.commandId(),
                        whole.actor(),
                        whole.streams(),
                        bare,
                        whole.leaf(),
                        whole.leafHash()));
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public synchronized Head head() {
        return reached().isEmpty() ? Head.EMPTY : Head.of(commits.get(commits.size() - 1));
    }

    @Override
    public synchronized AppendOutcome append(List<Commit> batch) {
        if (away) {
            return new AppendOutcome.Refused(new LedgerUnavailable("the test has taken the store away"));
        }
        for (int i = 0; i < batch.size(); i++) {
            Commit commit = batch.get(i);
            if (commit.number() != commits.size() || keys(commit).anyMatch(taken::contains)) {
                return new AppendOutcome.Collision(i);
            }
            keys(commit).forEach(taken::add);
            commits.add(commit);
        }
        return new AppendOutcome.Stored();
    }

    @Override
    public synchronized List<Commit> read(long from, int most) {
        int end = (int) Math.min(reached().size(), from + most);
        return List.copyOf(commits.subList((int) Math.min(from, end), end));
    }

    @Override
    public Optional<Commit> holding(String stream, long sequence) {
        return all().stream()
                .filter(commit -> commit.events().stream()
                        .anyMatch(event -> event.stream().equals(stream) && event.sequence() == sequence))
                .findFirst();
    }

    @Override
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        return all().stream()
                .filter(commit -> commit.events().stream()
                        .anyMatch(event -> event.stream().equals(stream) && event.sequence() >= fromSequence))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(UUID commandId) {
        return all().stream()
                .filter(commit -> commit.commandId().equals(commandId))
                .findFirst();
    }

    private synchronized List<Commit> all() {
        return new ArrayList<>(reached());
    }

    private List<Commit> reached() {
        if (away) {
            throw new LedgerUnavailable("the test has taken the store away");
        }
        return commits;
    }

    @Override
    public void close() {}
}
