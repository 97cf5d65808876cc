package in.sakshi.command.docket;

import in.sakshi.command.acting.Desk;
import in.sakshi.command.complaint.ComplaintFiles;
import in.sakshi.command.fir.Concluding;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.fact.Happened;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Concludes an investigation, and tells the complaint that the report comes of, in one commit. The report is taken up first. */
@Component
class ConcludingInvestigations {

    private final CaseRoom room;
    private final DistrictRules districts;

    ConcludingInvestigations(CaseRoom room, DistrictRules districts) {
        this.room = room;
        this.districts = districts;
    }

    @CommandHandler
    void handle(ConcludeInvestigation command, Desk desk) {
        Aggregate<Case> fir = room.takeUp(command.caseId(), desk);
        Optional<ComplaintId> complaint = Concluding.complaint(fir.invoke(Case::file));
        Happened happened = desk.happened(command.happened());
        fir.execute(taken ->
                taken.decide(file -> Concluding.conclude(file, command, districts.at(file.station(), desk))));
        complaint
                .filter(id -> !room.isDestroyed(id.asCase()))
                .ifPresent(id -> room.takeUp(id.asCase())
                        .execute(taken -> taken.decide(file -> ComplaintFiles.concludeFir(
                                file,
                                new FirConcluded(id, command.firId(), happened),
                                districts.at(file.station(), desk)))));
    }
}
