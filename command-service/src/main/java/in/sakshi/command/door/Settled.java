package in.sakshi.command.door;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.secrecy.Secrecy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command.
 *
 * @param commandId the command
 * @param commit what was recorded; absent if there was nothing to record
 * @param repeated whether that was recorded when the command came before
 */
record Settled(UUID commandId, @Nullable Commit commit, boolean repeated) {

    /** How the meters count it. */
    String outcome() {
        if (commit == null) {
            return "quiet";
        }
        return repeated ? "repeated" : "recorded";
    }

    /** What the caller is told. */
    Answer answer(Secrecy secrecy) {
        return Answer.of(this, secrecy);
    }
}
