package in.sakshi.command.acting;

import in.sakshi.command.obligation.RuleBook;
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
    private final String officerKey;

    /** @param officerKey metadata key under which the door has put the officer's id */
    public DeskResolver(Clock clock, StaffList staff, RuleBook rules, String officerKey) {
        this.clock = clock;
        this.staff = staff;
        this.rules = rules;
        this.officerKey = officerKey;
    }

    @Override
    public @Nullable ParameterResolver<Desk> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Desk.class ? this : null;
    }

    @Override
    public Desk resolveParameterValue(Message<?> message) {
        OfficerId id = new OfficerId(String.valueOf(message.getMetaData().get(officerKey)));
        Officer officer = staff.officer(id)
                .orElseThrow(() -> new IllegalStateException("officer " + id
                        + " acts but is not in the staff list (expected: the door lets nobody unknown in)"));
        return new Desk(officer, clock.instant().truncatedTo(ChronoUnit.MILLIS), staff, rules);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(officerKey);
    }
}
