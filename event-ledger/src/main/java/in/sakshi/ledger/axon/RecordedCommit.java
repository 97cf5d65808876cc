package in.sakshi.ledger.axon;

import in.sakshi.ledger.Commit;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The commit that a unit of work has recorded: at most one, known from the moment at which it is durable. */
public final class RecordedCommit {

    private static final String KEY = RecordedCommit.class.getName();

    private RecordedCommit() {}

    /**
     * What a unit of work recorded.
     *
     * @param unitOfWork any of a nest of units of work, from its commit phase until its cleanup
     * @return empty if it recorded nothing
     */
    public static Optional<Commit> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(KEY));
    }

    static void remember(Commit commit) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> unitOfWork.root().resources().put(KEY, commit));
    }

    /** Refuses to go on if the current unit of work has recorded its commit already: nothing could undo that one. */
    static void requireNone() {
        CurrentUnitOfWork.ifStarted(unitOfWork -> in(unitOfWork).ifPresent(commit -> {
            throw new IllegalStateException("This unit of work has recorded commit " + commit.number()
                    + " and publishes more (expected: all events are applied while the command is handled, none while the"
                    + " unit of work prepares its commit)");
        }));
    }
}
