package in.sakshi.command.docket;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.preventive.Detaining;
import in.sakshi.command.register.StationRegister;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes a preventive action: gives it the next number of the station's book and opens its file, in one commit. */
@Component
class TakingPreventiveActions {

    private final Repository<StationRegister> books;
    private final Repository<Case> cases;
    private final CaseRoom room;
    private final DistrictRules districts;

    TakingPreventiveActions(
            Repository<StationRegister> books, Repository<Case> cases, CaseRoom room, DistrictRules districts) {
        this.books = books;
        this.cases = cases;
        this.room = room;
        this.districts = districts;
    }

    @CommandHandler
    void handle(TakePreventiveAction command, Desk desk) throws Exception {
        Happened happened = Detaining.check(command, desk);
        if (room.isRecorded(command.caseId())) {
            throw new Refusal(Rule.PREVENTIVE_TAKEN_ALREADY);
        }
        CaseId origin = command.arisenFrom();
        if (origin != null && !isOurs(origin, desk)) {
            throw new Refusal(Rule.LINKED_CASE_UNKNOWN);
        }
        RegisterId book = new RegisterId(
                command.station(),
                RegisterId.PREVENTIVE,
                Kolkata.dateAt(desk.now()).getYear());
        EntryNumber number = books.loadOrCreate(book.toString(), StationRegister::new)
                .invoke(register -> register.give(book, command.caseId(), happened));
        Desk there = districts.at(command.station(), desk);
        cases.newInstance(() -> new Case(Detaining.take(command, number, there)));
    }

    private boolean isOurs(CaseId origin, Desk desk) {
        return room.isRecorded(origin) && room.takeUpOurs(origin, desk).isPresent();
    }
}
