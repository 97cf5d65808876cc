package in.sakshi.command.acting;

import in.sakshi.command.obligation.RuleBook;
import in.sakshi.ledger.axon.CommandMetadata;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands the {@link Desk} to a command handler that asks for it: who acts is in the command's metadata, when is now. */
public final class DeskResolver implements ParameterResolverFactory, ParameterResolver<Desk> {

    private final Clock clock;
    private final StaffList staff;
    private final RuleBook rules;

    /** @param rules the rule book of the state */
    public DeskResolver(Clock clock, StaffList staff, RuleBook rules) {
        this.clock = clock;
        this.staff = staff;
        this.rules = rules;
    }

    @Override
    public @Nullable ParameterResolver<Desk> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Desk.class ? this : null;
    }

    /** @throws PostingOver if the officer is not posted as the door has said beside the command */
    @Override
    public Desk resolveParameterValue(Message<?> message) {
        OfficerId id = new OfficerId(said(message, CommandMetadata.OFFICER));
        Officer officer = staff.officer(id)
                .filter(posted -> posted.post().name().equals(said(message, CommandMetadata.POST))
                        && posted.unit().value().equals(said(message, CommandMetadata.UNIT)))
                .orElseThrow(() -> new PostingOver(id));
        return new Desk(officer, clock.instant().truncatedTo(ChronoUnit.MILLIS), staff, rules);
    }

    private static String said(Message<?> message, String key) {
        return String.valueOf(message.getMetaData().get(key));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(CommandMetadata.OFFICER);
    }
}
