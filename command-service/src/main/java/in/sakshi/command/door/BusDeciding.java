package in.sakshi.command.door;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.axon.CommandMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/**
 * Has commands decided by whoever handles them on Axon's command bus. If somebody else recorded on the same case first, the
 * command is decided again on the newer state.
 */
final class BusDeciding implements Deciding {

    /** Within a process the bus lets one at a time at a case, so only another process can be first; not for ever. */
    private static final int ATTEMPTS = 16;

    private final CommandBus bus;
    private final Marking marking;

    BusDeciding(CommandBus bus, Marking marking) {
        this.bus = bus;
        this.marking = marking;
        bus.registerHandlerInterceptor(new CommitAsResult());
    }

    @Override
    public Optional<Commit> decide(Asked asked) {
        for (int attempt = 1; ; attempt++) {
            try {
                return decideOnce(asked);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || ProblemKind.of(e) != ProblemKind.CONTENDED) {
                    throw e;
                }
            }
        }
    }

    private Optional<Commit> decideOnce(Asked asked) {
        FutureCallback<Object, AtomicReference<Commit>> result = new FutureCallback<>();
        bus.dispatch(message(asked), result);
        CommandResultMessage<? extends AtomicReference<Commit>> outcome = result.getResult();
        if (outcome.isExceptional()) {
            throw unchecked(outcome.exceptionResult());
        }
        return Optional.ofNullable(outcome.getPayload().get());
    }

    private CommandMessage<Object> message(Asked asked) {
        Map<String, String> metadata = new HashMap<>(CommandMetadata.of(asked.id(), asked.actor()));
        metadata.putAll(marking.of(asked).metadata());
        return GenericCommandMessage.asCommandMessage(asked.command()).withMetaData(metadata);
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("The command was not decided", failure);
    }
}
