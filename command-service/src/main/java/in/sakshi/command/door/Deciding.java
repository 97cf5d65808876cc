package in.sakshi.command.door;

import in.sakshi.ledger.Commit;
import java.util.Optional;

/** Where a command is decided. */
interface Deciding {

    /**
     * Has a command decided and recorded.
     *
     * @return what was recorded; empty if there was nothing to record
     * @throws RuntimeException if the rules said no, or it could not be recorded
     */
    Optional<Commit> decide(Asked asked);
}
