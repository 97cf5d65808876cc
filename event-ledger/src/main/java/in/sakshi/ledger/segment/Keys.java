package in.sakshi.ledger.segment;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.StreamLink;
import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.compact.KeyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What must be unique among commits: command ids and event keys, and who has them. Not for several threads at once. */
final class Keys {

    private final KeyTable commands;
    private final KeyTable streams;
    private final List<Runs> runs = new ArrayList<>();

    /** Nothing yet, with room for about so many commits. */
    Keys(int room) {
        commands = new KeyTable(room);
        streams = new KeyTable(room);
    }

    /** Whether the commit's command id or one of its event keys is taken. */
    boolean taken(Commit commit) {
        if (commands.find(Key.of(commit.commandId())) != KeyTable.ABSENT) {
            return true;
        }
        for (StreamLink link : commit.streams()) {
            int stream = streams.find(Key.of(link.stream()));
            if (stream != KeyTable.ABSENT && runs.get(stream).meets(link.firstSequence(), end(commit, link))) {
                return true;
            }
        }
        return false;
    }

    /** Takes what the commit has, of which nothing may be taken. */
    void add(Commit commit) {
        commands.add(Key.of(commit.commandId()));
        for (StreamLink link : commit.streams()) {
            int stream = streams.add(Key.of(link.stream()));
            if (stream == runs.size()) {
                runs.add(new Runs());
            }
            runs.get(stream).add(link.firstSequence(), end(commit, link), commit.number());
        }
    }

    /** The how-manieth commit that was added has that command id; −1 if none. */
    int ofCommand(UUID commandId) {
        return commands.find(Key.of(commandId));
    }

    /** The numbers of the commits on a stream from the one that holds that sequence on, at most so many. */
    long[] ofStream(String stream, long sequence, int most) {
        int ordinal = streams.find(Key.of(stream));
        return ordinal == KeyTable.ABSENT ? new long[0] : runs.get(ordinal).from(sequence, most);
    }

    /** The sequence behind the last one that the commit has on the stream of that link. */
    private static long end(Commit commit, StreamLink link) {
        long end = link.firstSequence();
        for (CommittedEvent event : commit.events()) {
            if (event.stream().equals(link.stream())) {
                end = Math.max(end, event.sequence() + 1);
            }
        }
        return end;
    }
}
