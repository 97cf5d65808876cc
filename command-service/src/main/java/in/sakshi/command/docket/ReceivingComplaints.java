package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.complaint.Receiving;
import in.sakshi.command.register.StationRegister;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Takes a complaint down: gives it the next number of the station's book and opens its file, in one commit. The year is the
 * one in which it is entered, as on paper.
 */
@Component
class ReceivingComplaints {

    private final Repository<StationRegister> books;
    private final Repository<Case> cases;
    private final EventStore events;
    private final DistrictRules districts;

    ReceivingComplaints(
            Repository<StationRegister> books, Repository<Case> cases, EventStore events, DistrictRules districts) {
        this.books = books;
        this.cases = cases;
        this.events = events;
        this.districts = districts;
    }

    @CommandHandler
    void handle(ReceiveComplaint command, Desk desk) throws Exception {
        Happened happened = Receiving.check(command, desk);
        if (events.lastSequenceNumberFor(command.caseId().toString()).isPresent()) {
            throw new Refusal(Rule.ALREADY_RECEIVED);
        }
        RegisterId book = new RegisterId(
                command.station(),
                RegisterId.HELP_DESK,
                Kolkata.dateAt(desk.now()).getYear());
        EntryNumber number = books.loadOrCreate(book.toString(), StationRegister::new)
                .invoke(register -> register.give(book, command.caseId(), happened));
        Desk there = districts.at(command.station(), desk);
        cases.newInstance(() -> new Case(Receiving.receive(command, number, there)));
    }
}
