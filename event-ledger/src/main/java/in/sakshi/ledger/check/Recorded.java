package in.sakshi.ledger.check;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded, as far as clients can have been told of it: the witness of a check whose commits are to be compared with
 * histories. Keeps about 300 bytes a commit.
 */
public final class Recorded implements Consumer<Commit> {

    private final Map<UUID, List<Long>> ofCommands = new HashMap<>();
    private final Map<Long, Hash> hashes = new HashMap<>();

    @Override
    public void accept(Commit commit) {
        ofCommands.computeIfAbsent(commit.commandId(), id -> new ArrayList<>(1)).add(commit.number());
        hashes.put(commit.number(), commit.leafHash());
    }

    /** The numbers of the commits that the command caused. */
    public List<Long> of(UUID commandId) {
        return List.copyOf(ofCommands.getOrDefault(commandId, List.of()));
    }

    /** The commands that are recorded. */
    public Set<UUID> commands() {
        return new TreeSet<>(ofCommands.keySet());
    }

    /** The leaf hash of the commit with that number, if it is there. */
    @Nullable
    Hash leafHash(long number) {
        return hashes.get(number);
    }
}
