package in.sakshi.ledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.StreamLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads a ledger from its first commit to its last and asserts what must hold of every ledger whatever happened to it. */
public final class WholeLedger {

    private static final int PIECE = 500;

    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, Long> lastSequence = new HashMap<>();
    private final Map<String, Hash> lastHash = new HashMap<>();
    private final Set<UUID> commands = new HashSet<>();
    private Instant lastTime = Instant.MIN;

    private WholeLedger() {}

    /** The whole ledger, if its numbers, times, commands, streams and chains are sound; an assertion error otherwise. */
    public static WholeLedger soundIn(CommitLog log) {
        WholeLedger whole = new WholeLedger();
        List<Commit> piece = log.read(0, PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(whole::add);
            piece = log.read(whole.commits.size(), PIECE);
        }
        return whole;
    }

    private void add(Commit commit) {
        assertThat(commit.number()).as("numbers are contiguous").isEqualTo(commits.size());
        assertThat(commit.recordedAt()).as("time of commit %d", commit.number()).isAfterOrEqualTo(lastTime);
        assertThat(commands.add(commit.commandId()))
                .as("command %s is recorded once", commit.commandId())
                .isTrue();
        commit.streams().forEach(this::requireChained);
        commit.events().forEach(this::requireNext);
        commit.streams().forEach(link -> lastHash.put(link.stream(), commit.leafHash()));
        lastTime = commit.recordedAt();
        commits.add(commit);
    }

    private void requireChained(StreamLink link) {
        assertThat(Objects.toString(link.previous()))
                .as("chain of %s before %d", link.stream(), link.firstSequence())
                .isEqualTo(Objects.toString(lastHash.get(link.stream())));
    }

    private void requireNext(CommittedEvent event) {
        long expected = lastSequence.getOrDefault(event.stream(), -1L) + 1;
        assertThat(event.sequence()).as("sequence in %s", event.stream()).isEqualTo(expected);
        lastSequence.put(event.stream(), expected);
    }

    /** All commits, in order. */
    public List<Commit> commits() {
        return commits;
    }

    /** How many events the stream has. */
    public long length(String stream) {
        return lastSequence.getOrDefault(stream, -1L) + 1;
    }

    /** Asserts that what was acknowledged is there as it was acknowledged. */
    public void holds(Collection<Commit> acknowledged) {
        assertThat(acknowledged)
                .allSatisfy(
                        commit -> assertThat(commits.get((int) commit.number())).isEqualTo(commit));
    }

    /** Asserts that of each of the commands there is one commit, and of no other command any. */
    public void holdsExactly(Collection<UUID> expected) {
        // By way of sets: the comparisons of AssertJ take a time that grows with the square.
        Set<UUID> lost = new HashSet<>(expected);
        lost.removeAll(commands);
        assertThat(lost).as("commands that are not recorded").isEmpty();
        Set<UUID> surplus = new HashSet<>(commands);
        surplus.removeAll(new HashSet<>(expected));
        assertThat(surplus).as("commands that nobody sent").isEmpty();
    }

    /** Whether that command is recorded. */
    public boolean holds(UUID command) {
        return commands.contains(command);
    }
}
