package in.sakshi.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest commits of this process by command: who sent a command asks for its commit right after. */
final class RecentCommits {

    private static final int COMMITS = 4096;
    private static final long BYTES = 16L * 1024 * 1024;

    private final Map<UUID, Commit> byCommand = new LinkedHashMap<>();
    private long bytes;

    synchronized Optional<Commit> of(UUID commandId) {
        return Optional.ofNullable(byCommand.get(commandId));
    }

    synchronized void learn(Commit recorded) {
        if (byCommand.putIfAbsent(recorded.commandId(), recorded) != null) {
            return;
        }
        bytes += sizeOf(recorded);
        Iterator<Commit> oldest = byCommand.values().iterator();
        while (byCommand.size() > COMMITS || bytes > BYTES) {
            bytes -= sizeOf(oldest.next());
            oldest.remove();
        }
    }

    private static long sizeOf(Commit commit) {
        long size = commit.leaf().length();
        for (CommittedEvent event : commit.events()) {
            size += sizeOf(event.metadata()) + sizeOf(event.payload());
        }
        return size;
    }

    private static long sizeOf(@Nullable Bytes bytes) {
        return bytes == null ? 0 : bytes.length();
    }
}
