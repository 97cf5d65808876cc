package in.sakshi.command.door;

import in.sakshi.ledger.AppendOutcome;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Head;
import in.sakshi.ledger.LedgerUnavailable;
import in.sakshi.ledger.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A log whose disk fills up and whose store goes away when a test wants it. */
final class MoodyLog implements CommitLog {

    /** How it is. */
    enum Mood {
        /** It does what a log does. */
        WELL,
        /** It can be read, but holds no more. */
        FULL,
        /** It cannot be reached at all. */
        AWAY,
        /** What is sent to it is stored, but the reply is lost, and so is every further one. */
        DUMB,
        /** It fails whoever looks for a command, in a way that nobody has thought of. */
        BROKEN
    }

    private final CommitLog log;
    private volatile Mood mood = Mood.WELL;

    MoodyLog(CommitLog log) {
        this.log = log;
    }

    void become(Mood next) {
        mood = next;
    }

    @Override
    public Origin origin() {
        return log.origin();
    }

    @Override
    public Head head() {
        return reachable().head();
    }

    @Override
    public AppendOutcome append(List<Commit> batch) {
        return switch (mood) {
            case WELL -> log.append(batch);
            case FULL, AWAY, BROKEN -> new AppendOutcome.Refused(new IOException("no space left on device"));
            case DUMB -> {
                if (log.head().next() == batch.get(0).number()) {
                    log.append(batch);
                }
                yield new AppendOutcome.Unknown(new IOException("no reply"));
            }
        };
    }

    @Override
    public List<Commit> read(long from, int most) {
        return reachable().read(from, most);
    }

    @Override
    public Optional<Commit> holding(String stream, long sequence) {
        return reachable().holding(stream, sequence);
    }

    @Override
    public List<Commit> readStream(String stream, long fromSequence, int most) {
        // The case is still known; only what is sent now gets no reply.
        return mood == Mood.DUMB
                ? log.readStream(stream, fromSequence, most)
                : reachable().readStream(stream, fromSequence, most);
    }

    @Override
    public Optional<Commit> ofCommand(UUID commandId) {
        if (mood == Mood.BROKEN) {
            throw new IllegalStateException("सुनीता देवी");
        }
        return mood == Mood.DUMB ? Optional.empty() : reachable().ofCommand(commandId);
    }

    @Override
    public void close() {
        log.close();
    }

    private CommitLog reachable() {
        if (mood == Mood.AWAY || mood == Mood.DUMB) {
            throw new LedgerUnavailable("the store does not answer");
        }
        return log;
    }
}
