package in.sakshi.command.door;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.secrecy.Secrecy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a command is told: what stands in the ledger, and nothing that is not taken from there, so that a
 * repeated command gets the same answer.
 *
 * @param commandId the command
 * @param repeated whether it was recorded when it came before
 * @param position position of the last event; ask a register for at least that one to see it there. Absent if nothing was
 *     decided
 * @param recordedAt when it was recorded; absent if nothing was decided
 * @param decided the events, in order
 */
record Answer(
        UUID commandId,
        boolean repeated,
        @Nullable Long position,
        @Nullable Instant recordedAt,
        List<Decided> decided) {

    Answer {
        decided = List.copyOf(decided);
    }

    static Answer of(Settled settled, Secrecy secrecy) {
        Commit commit = settled.commit();
        if (commit == null) {
            return new Answer(settled.commandId(), settled.repeated(), null, null, List.of());
        }
        List<Decided> decided = IntStream.range(0, commit.events().size())
                .mapToObj(ordinal -> Decided.of(commit, ordinal, secrecy))
                .toList();
        long last = decided.get(decided.size() - 1).position();
        return new Answer(settled.commandId(), settled.repeated(), last, commit.recordedAt(), decided);
    }
}
