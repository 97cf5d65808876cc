package in.sakshi.command.docket;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.retention.Destroying;
import in.sakshi.desk.command.OrderDestruction;
import in.sakshi.desk.command.ProposeDestruction;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.FormerEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Destroys the record of a case (नष्टीकरण): that it is ordered, as the last thing in the case, the next number of the register of destroyed
 * records, and what remains are one commit. Nothing can be recorded in the case between the decision and that; its key is destroyed
 * afterwards, by whoever follows the ledger.
 */
@Component
class DestroyingRecords {

    private final CaseRoom room;
    private final Repository<DestroyedCase> destroyed;
    private final DistrictRules districts;
    private final Books books;

    DestroyingRecords(CaseRoom room, Repository<DestroyedCase> destroyed, DistrictRules districts, Books books) {
        this.room = room;
        this.destroyed = destroyed;
        this.districts = districts;
        this.books = books;
    }

    @CommandHandler
    void handle(ProposeDestruction command, Desk desk) {
        Aggregate<Case> taken = room.takeUp(command.caseId(), desk);
        taken.execute(aCase -> aCase.decide(
                file -> Destroying.propose(file, elsewhere(file), command, districts.at(file.station(), desk))));
    }

    @CommandHandler
    void handle(OrderDestruction command, Desk desk) throws Exception {
        Aggregate<Case> taken = room.takeUp(command.caseId(), desk);
        OpenFile file = taken.invoke(Case::file);
        List<CaseEvent> decided = Destroying.order(file, elsewhere(file), command, districts.at(file.station(), desk));
        taken.execute(aCase -> aCase.decide(asItIs -> decided));
        Happened happened = desk.happened(command.happened());
        int year = Kolkata.dateAt(desk.now()).getYear();
        EntryNumber number =
                books.next(new RegisterId(file.station(), RegisterId.DESTROYED, year), command.caseId(), happened);
        destroyed.newInstance(
                () -> new DestroyedCase(Destroying.remains(file, command, number, entries(file.caseId()), happened)));
    }

    private List<OpenFile> elsewhere(OpenFile file) {
        return file.goesOnIn().stream()
                .filter(id -> !room.isDestroyed(id))
                .map(room::lookAt)
                .toList();
    }

    /** Where the case stands in the books, each number once. */
    private List<FormerEntry> entries(CaseId id) {
        Map<EntryNumber, FormerEntry> entries = new LinkedHashMap<>();
        room.historyOf(id).forEach(recorded -> {
            EntryNumber number = number(recorded.event());
            if (number != null) {
                entries.putIfAbsent(
                        number,
                        new FormerEntry(number, recorded.event().happened().at(), recorded.at()));
            }
        });
        return List.copyOf(entries.values());
    }

    private static @Nullable EntryNumber number(CaseEvent event) {
        if (event instanceof CaseBegun begun) {
            return begun.number();
        }
        return event instanceof BookEntry entry ? entry.number() : null;
    }
}
