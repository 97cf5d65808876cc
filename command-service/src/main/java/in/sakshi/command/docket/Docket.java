package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.acting.DeskResolver;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Reminding;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.casework.TellWhatIsDue;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.OpenInEmergency;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.BookEntry;
import in.sakshi.register.RegisterId;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings each command before the rule that decides on it (वाद-सूची): takes the case up, and records what the rule says. */
public final class Docket {

    private final CaseRoom room;
    private final DeskResolver desks;
    private final DistrictRules districts;
    private final Books books;

    /**
     * @param room where the cases lie
     * @param desks who sits at the desk when a command comes
     * @param districts by which rule book is decided where
     * @param books gives numbers to what stands in a book of its own
     */
    public Docket(CaseRoom room, DeskResolver desks, DistrictRules districts, Books books) {
        this.room = room;
        this.desks = desks;
        this.districts = districts;
        this.books = books;
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
        room.takeUp(command.caseId())
                .execute(taken -> taken.decide(file -> Reminding.tell(file, ladder, clock.instant())));
        return null;
    }

    private @Nullable Object handle(CommandMessage<?> message, Rulings<?> list) {
        CaseCommand command = (CaseCommand) message.getPayload();
        Desk asked = desks.resolveParameterValue(message);
        Aggregate<Case> taken = taken(command, asked);
        OpenFile file = taken.invoke(Case::file);
        Desk desk = districts.at(file.decidedAt(command), asked);
        // Decided first and numbered then, so that a refusal spends no number.
        List<CaseEvent> decided = entered(file, list.decide(file, command, desk), desk);
        taken.execute(aCase -> aCase.decide(asItIs -> decided));
        return null;
    }

    /** In an emergency whoever has nothing to do with a case opens it; nothing else is asked about one of another unit. */
    private Aggregate<Case> taken(CaseCommand command, Desk asked) {
        return command instanceof OpenInEmergency
                ? room.takeUpAnyones(command.caseId())
                : room.takeUp(command.caseId(), asked);
    }

    /** What stands in a book gets its number there, in the commit of the case: of the year in which it is entered, as on paper. */
    private List<CaseEvent> entered(OpenFile file, List<CaseEvent> decided, Desk desk) {
        int year = Kolkata.dateAt(desk.now()).getYear();
        return decided.stream()
                .map(event -> event instanceof BookEntry entry
                        ? entry.numbered(books.next(
                                new RegisterId(entry.bookOf(file.station()), entry.book(), year),
                                file.caseId(),
                                event.happened()))
                        : event)
                .toList();
    }
}
