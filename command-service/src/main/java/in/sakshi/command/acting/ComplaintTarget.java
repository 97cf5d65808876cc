package in.sakshi.command.acting;

import in.sakshi.desk.command.ComplaintCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Tells Axon which complaint a command is about, so that the commands themselves know nothing of Axon. */
public final class ComplaintTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof ComplaintCommand command) {
            Object stream = command.complaintId().toString();
            return new VersionedAggregateIdentifier(stream, null);
        }
        throw new IllegalArgumentException("command " + message.getCommandName() + " (expected: a ComplaintCommand)");
    }
}
