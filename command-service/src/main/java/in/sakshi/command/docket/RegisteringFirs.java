package in.sakshi.command.docket;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.fir.Foregoing;
import in.sakshi.command.fir.ReceivingElectronically;
import in.sakshi.command.fir.Registering;
import in.sakshi.command.register.StationRegister;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FirLinked;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.StationCode;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers a report: the number of the station's book, the report and what becomes of its complaint are one commit. Reports are
 * taken up before complaints, and cases before books, so that two of them can never wait for each other.
 */
@Component
class RegisteringFirs {

    private final Repository<StationRegister> books;
    private final Repository<Case> cases;
    private final CaseRoom room;
    private final DistrictRules districts;

    RegisteringFirs(Repository<StationRegister> books, Repository<Case> cases, CaseRoom room, DistrictRules districts) {
        this.books = books;
        this.cases = cases;
        this.room = room;
        this.districts = districts;
    }

    @CommandHandler
    void handle(RegisterFir command, Desk desk) throws Exception {
        Happened happened = Registering.check(command, desk);
        Aggregate<Case> begun =
                room.isRecorded(command.caseId()) ? ours(command.caseId(), desk, Rule.ALREADY_REGISTERED) : null;
        Aggregate<Case> complaint = complaint(command.complaintId(), desk);
        Foregoing before = foregoing(complaint);
        if (begun == null) {
            EntryNumber number = number(command.station(), command.caseId(), happened, desk);
            List<CaseEvent> decided =
                    Registering.register(command, number, before, districts.at(command.station(), desk));
            cases.newInstance(() -> new Case(decided));
        } else {
            begun.execute(fir -> fir.decide(
                    file -> Registering.registerBegun(file, command, before, districts.at(file.station(), desk))));
        }
        if (complaint != null && command.complaintId() != null) {
            FirLinked linked = new FirLinked(
                    command.complaintId(), command.firId(), command.firNumber(), command.zero(), happened);
            complaint.execute(taken ->
                    taken.decide(file -> ComplaintFiles.link(file, linked, districts.at(file.station(), desk))));
        }
    }

    @CommandHandler
    void handle(ReceiveEFirInformation command, Desk desk) throws Exception {
        Happened happened = ReceivingElectronically.check(command, desk);
        if (room.isRecorded(command.caseId())) {
            throw new Refusal(Rule.ALREADY_REGISTERED);
        }
        EntryNumber number = number(command.station(), command.caseId(), happened, desk);
        Desk there = districts.at(command.station(), desk);
        cases.newInstance(() -> new Case(ReceivingElectronically.receive(command, number, there)));
    }

    private EntryNumber number(StationCode station, CaseId entry, Happened happened, Desk desk) throws Exception {
        RegisterId book = new RegisterId(
                station, RegisterId.FIR, Kolkata.dateAt(desk.now()).getYear());
        return books.loadOrCreate(book.toString(), StationRegister::new)
                .invoke(register -> register.give(book, entry, happened));
    }

    private @Nullable Aggregate<Case> complaint(@Nullable ComplaintId complaint, Desk desk) {
        if (complaint == null) {
            return null;
        }
        if (!room.isRecorded(complaint.asCase())) {
            throw new Refusal(Rule.COMPLAINT_UNKNOWN);
        }
        return ours(complaint.asCase(), desk, Rule.COMPLAINT_UNKNOWN);
    }

    private Aggregate<Case> ours(CaseId id, Desk desk, Rule otherwise) {
        return room.takeUpOurs(id, desk).orElseThrow(() -> new Refusal(otherwise));
    }

    private static @Nullable Foregoing foregoing(@Nullable Aggregate<Case> complaint) {
        if (complaint == null) {
            return null;
        }
        OpenFile file = complaint.invoke(Case::file);
        return new Foregoing(file.beganAt(), file.obligations(), ComplaintFiles.hasFir(file));
    }
}
