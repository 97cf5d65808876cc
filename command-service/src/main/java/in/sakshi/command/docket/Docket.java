package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.acting.DeskResolver;
import in.sakshi.command.casework.Reminding;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.casework.TellWhatIsDue;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.desk.command.CaseCommand;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Brings each command before the rule that decides on it (वाद-सूची): takes the case up, and records what the rule says. */
public final class Docket {

    private final Repository<Case> cases;
    private final DeskResolver desks;

    /** @param desks who sits at the desk when a command comes */
    public Docket(Repository<Case> cases, DeskResolver desks) {
        this.cases = cases;
        this.desks = desks;
    }

    /** Takes on every command of the lists. */
    public void handleOn(CommandBus bus, List<Rulings<?>> lists) {
        for (Rulings<?> list : lists) {
            list.commands().forEach(command -> bus.subscribe(command.getName(), message -> handle(message, list)));
        }
    }

    /** Takes on the climbing of ladders, by the time of that clock. */
    public void remindOn(CommandBus bus, Ladder ladder, Clock clock) {
        bus.subscribe(TellWhatIsDue.class.getName(), message -> remind(message, ladder, clock));
    }

    private @Nullable Object remind(CommandMessage<?> message, Ladder ladder, Clock clock) {
        TellWhatIsDue command = (TellWhatIsDue) message.getPayload();
        cases.load(command.caseId().toString())
                .execute(taken -> taken.decide(file -> Reminding.tell(file, ladder, clock.instant())));
        return null;
    }

    private @Nullable Object handle(CommandMessage<?> message, Rulings<?> list) {
        CaseCommand command = (CaseCommand) message.getPayload();
        Desk desk = desks.resolveParameterValue(message);
        cases.load(command.caseId().toString())
                .execute(taken -> taken.decide(file -> list.decide(file, command, desk)));
        return null;
    }
}
