package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;
import in.sakshi.command.casework.TellWhatIsDue;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.axon.CommandMetadata;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** Sends the service’s own command on Axon’s bus; no officer asks for it. */
public final class BusTelling implements Telling {

    /** Who is recorded as having told: the service itself. */
    public static final Actor SYSTEM = new Actor("system", "system", "/");

    private final CommandBus bus;

    public BusTelling(CommandBus bus) {
        this.bus = bus;
    }

    @Override
    public void tell(CaseId caseId) {
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(new TellWhatIsDue(caseId))
                .withMetaData(CommandMetadata.of(UUID.randomUUID(), SYSTEM));
        FutureCallback<Object, Object> result = new FutureCallback<>();
        bus.dispatch(message, result);
        CommandResultMessage<?> outcome = result.getResult();
        if (outcome.isExceptional()) {
            throw outcome.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("The case was not told of", outcome.exceptionResult());
        }
    }
}
